import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import { accountText } from '../../src/model/model.ts';
import { must } from '../../src/reading/must.ts';
import { withSmall } from '../fixtures/small.ts';

/** The visit's account as plain text, with a sentence of it written anew. */
function accountWith(sentence: string): string {
  return withSmall([['content/events/visit.mdx', 'Jo Hart wrote', sentence]], (root) => {
    const { model, issues } = loadRecord(root);
    expect(issues).toEqual([]);
    return accountText(
      must(
        model?.events.find(({ id }) => id === 'visit'),
        'the visit',
      ),
    );
  });
}

it.each([
  ['a backslash', '\\'],
  ['two spaces', '  '],
  ['nothing', ''],
])('a line that ends with %s is parted from the next', (_, end) => {
  expect(accountWith(`The inspector came on Monday${end}\nand left again. She wrote`)).toContain(
    'The inspector came on Monday and left again. She wrote',
  );
});

it('paragraphs of one item of a list are parted', () => {
  expect(accountWith('- The inspector came.\n\n  She left again.\n\nJo Hart wrote')).toContain(
    'The inspector came.\nShe left again.\nJo Hart wrote',
  );
});
