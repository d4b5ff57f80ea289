/** What the built files of data quote is in the documents, to the letter; each file is read by itself, and held to the passages of the record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublicRecord } from '../../src/exports/record-schema.ts';
import { readCsv } from '../exports/read-csv.ts';
import { LITTLE_SITE, SITE } from './built.ts';

/** Words that a file says stand in a passage, or of a finding in the passage of that finding. */
interface Quoted {
  place: string;
  words: string;
}
interface Annotation {
  id: string;
  target: { source: string; selector: { value: string; refinedBy: { exact: string } } };
}

/** A permalink's last part: a finding's id. */
const named = (url = '') => url.split('/').at(-2) ?? '';

/** The words in the marks that begin a note; none of a document that is cited whole. */
const inMarks = (note = '') => /^[“‘](.+?)[”’](?: Date supplied\..*)?$/su.exec(note)?.[1] ?? '';

const READERS: Record<string, (text: string) => Quoted[]> = {
  'record.json': (text) => {
    const { findings, events, disagreements } = JSON.parse(text) as PublicRecord;
    const cited = [...events.map(({ citations }) => citations), ...disagreements.map(({ sides }) => sides)];
    return [
      ...findings.map(({ id, quotation }) => ({ place: id, words: quotation })),
      ...cited.flat().map(({ passage, quotation }) => ({ place: passage, words: quotation ?? '' })),
    ];
  },
  'findings.csv': (text) => {
    const [columns = [], ...rows] = readCsv(text);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const quotation = columns.indexOf('quotation');
    return rows.map((row) => ({
      place: row[0] ?? '',
      words: (row[quotation] ?? '').replace(/^'(?=[-=+@])/, ''),
    }));
  },
  'findings.jsonld': (text) =>
    JSON.parse(text).first.items.map(({ id, target: { selector } }: Annotation) => ({
      place: named(id),
      words: selector.refinedBy.exact,
    })),
  'citations.json': (text) =>
    JSON.parse(text).map(({ id, annote }: { id: string; annote?: string }) => ({
      place: id,
      words: inMarks(annote),
    })),
  'citations.ris': (text) =>
    text.split(/^ER {2}- \r\n/m).map((reference) => ({
      place: /^ID {2}- (.+)\r$/m.exec(reference)?.[1] ?? '',
      words: inMarks(/^N1 {2}- (.+)\r$/m.exec(reference)?.[1]),
    })),
  'citations.bib': (text) =>
    text.split(/^}\n/m).map((entry) => ({
      place: /^@\w+\{(.+),$/m.exec(entry)?.[1] ?? '',
      words: inMarks(/^ {2}annote = \{(.+)\}$/m.exec(entry)?.[1]?.replace(/\\([%&$#_{}])/g, '$1')),
    })),
};

/** Marks of quotation within another change their kind; white space is one space. */
const plain = (text: string) => text.replace(/[“”‘’"]/gu, "'").replace(/\s+/gu, ' ');

/** Whether the parts of a quotation stand in a text, in order. */
function standsIn(text: string, quotation: string): boolean {
  let at = 0;
  return plain(quotation)
    .split(/ ?\[[^\]]*\] ?/u)
    .every((part) => {
      const found = plain(text).indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
}

describe.each([SITE, LITTLE_SITE])('of %s', (site) => {
  const read = (name: string) => readFileSync(join(site, 'data', name), 'utf8');
  const { passages, findings } = JSON.parse(read('record.json')) as PublicRecord;
  const texts = new Map(
    passages.filter(({ status }) => status !== 'summary').map(({ id, text }) => [id, text]),
  );
  for (const { id, document, fragment } of findings)
    texts.set(id, texts.get(`${document}#${fragment}`) ?? '');

  it.each(Object.keys(READERS))(
    '%s quotes every finding, and nothing that its passage does not say',
    (name) => {
      const quoted = READERS[name]?.(read(name)).filter(({ words }) => words) ?? [];
      const quotedFrom = new Set(quoted.map(({ place }) => place));
      expect(findings.filter(({ id }) => !quotedFrom.has(id))).toEqual([]);
      expect(quoted.filter(({ place, words }) => !standsIn(texts.get(place) ?? '', words))).toEqual([]);
      const altered = quoted.map(({ place, words }) => ({
        place,
        // A letter of the document's own, not of what an editor put in between brackets.
        words: words.replace(/(?<=^.{4,})(?<!\[[^\]]*)\p{L}/u, '§'),
      }));
      expect(altered.filter(({ place, words }) => standsIn(texts.get(place) ?? '', words))).toEqual([]);
    },
  );
});
