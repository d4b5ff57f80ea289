/** The citations of a whole record, read back by parsers that are not ours. */
import { createRequire } from 'node:module';
import { expect, it, vi } from 'vitest';
import { citationFiles } from '../../src/cite/files.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SMALL } from '../fixtures/small.ts';

const require = createRequire(import.meta.url);
const { plugins, logger } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** What a parser makes of a file, and of what it warned. */
function parsed(text: string): { items: Record<string, string>[]; warnings: unknown[] } {
  const warnings: unknown[] = [];
  const spies = ['warn', 'error'].map((level) =>
    vi.spyOn(logger, level).mockImplementation((...told) => warnings.push(told)),
  );
  const items = plugins.input.chain(text, { generateGraph: false });
  for (const spy of spies) spy.mockRestore();
  return { items, warnings };
}

it('a parser that finds a fault in a file warns of it', () => {
  expect(parsed('@misc{a, title = {Roofs})').warnings).toHaveLength(1);
});

const RECORDS = Object.entries({ 'the record': PROJECT, 'the little record': SMALL }).flatMap(
  ([name, root]) => {
    const model = loadRecord(root).model as Model;
    return [...citationFiles(model)].map(([address, text]) => ({ name, address, text, model }));
  },
);

it.each(RECORDS)(
  '$address of $name has each document and each finding once, by a key of its own',
  ({ text, model: { documents, findings } }) => {
    const { items, warnings } = parsed(text);
    const keyed = new Map(items.map((item) => [item['id'], item]));
    expect(warnings).toEqual([]);
    expect(items).toHaveLength(documents.length + findings.length);
    expect(keyed.size).toBe(items.length);
    for (const { id, title } of documents) {
      expect(keyed.get(id)).toMatchObject({ title, URL: expect.stringMatching(`/documents/${id}/$`) });
      expect(JSON.stringify(keyed.get(id)), id).not.toContain('accessed');
    }
    for (const { id, passage } of findings)
      expect(keyed.get(id)).toMatchObject({
        title: keyed.get(passage.document)?.['title'],
        URL: expect.stringMatching(`/findings/${id}/$`),
      });
  },
);
