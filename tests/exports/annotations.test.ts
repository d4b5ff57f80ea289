import { expect, it } from 'vitest';
import { sha256 } from '../../src/documents/sha256.ts';
import { annotations } from '../../src/exports/annotations.ts';
import { loadRecord } from '../../src/model/load.ts';
import type { Model } from '../../src/model/model.ts';
import { PROJECT } from '../../src/reading/paths.ts';
import { SMALL, withSmall } from '../fixtures/small.ts';

const model = loadRecord(SMALL).model as Model;

it('the collection and each annotation have what the model of W3C requires', () => {
  const {
    '@context': context,
    id: address,
    type,
    total,
    first,
  } = annotations(loadRecord(PROJECT).model as Model);
  expect({ context, type }).toEqual({
    context: 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
  });
  expect(first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
  expect(first.items).toHaveLength(total);
  const ids = [address, first.id, ...first.items.map(({ id }) => id)];
  expect(ids.every((id) => URL.canParse(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, motivation, body, target } of first.items) {
    expect([type, motivation]).toEqual(['Annotation', 'describing']);
    for (const { type, value } of body) expect([type, Boolean(value)]).toEqual(['TextualBody', true]);
    const { type: selectorType, value, refinedBy } = target.selector;
    expect(URL.canParse(target.source)).toBe(true);
    expect([selectorType, Boolean(value)]).toEqual(['FragmentSelector', true]);
    expect(refinedBy).toEqual({
      type: 'TextQuoteSelector',
      exact: expect.stringMatching(/./),
      prefix: expect.any(String),
      suffix: expect.any(String),
    });
  }
});

it('a finding is an annotation on its words, which their context makes one', () => {
  const { total, first } = annotations(model);
  expect(total).toBe(model.findings.length);
  expect(first.items.find(({ id }) => id.endsWith('/findings/hart-2001-2/'))).toMatchObject({
    id: 'https://marrow-vale.example/record/findings/hart-2001-2/',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', purpose: 'describing', value: 'What readers ask for' },
      { type: 'TextualBody', purpose: 'tagging', value: 'Readers' },
    ],
    target: {
      source: 'https://marrow-vale.example/record/documents/hart-2001/',
      selector: {
        type: 'FragmentSelector',
        value: 'para-2',
        refinedBy: {
          type: 'TextQuoteSelector',
          exact: 'Readers ask for',
          prefix: 'Readers ask for longer hours. ',
          suffix: ' more books.',
        },
      },
    },
  });
});

it('words left out of a quotation stand in the stretch that is annotated', () => {
  const quotation = 'I visited […] well used.';
  const items = withSmall(
    [
      ['content/findings/hart-2001.yaml', 'it is well used.', quotation],
      ['content/permalinks.txt', /(\/hart-2001-background-1\/) \w{64}/, `$1 ${sha256(quotation)}`],
    ],
    (root) => annotations(loadRecord(root).model as Model).first.items,
  );
  expect(items[0]?.target.selector.refinedBy.exact).toMatch(/^I visited Marrow Vale .* it is well used\.$/);
});
