import { expect, it } from 'vitest';
import { locate } from '../../src/documents/locator.ts';

const section = { fragment: 'executive-summary', name: 'Executive summary' };

it.each([
  [{ fragment: 'para-54', kind: 'paragraph', label: '54.' }, '54', 'printed'],
  [{ fragment: 'para-2-c', kind: 'paragraph', label: 'c)' }, '2(c)', 'printed'],
  [{ fragment: 'recommendation-3', kind: 'paragraph', label: '3.' }, 'Recommendation 3', 'printed'],
  [{ fragment: 'para-7', kind: 'paragraph' }, 'Paragraph 7', 'editorial'],
  [{ fragment: 'executive-summary-4', kind: 'paragraph' }, 'Executive summary, paragraph 4', 'editorial'],
  [{ fragment: 'executive-summary-2-1', kind: 'item' }, 'Executive summary, bullet 2.1', 'editorial'],
  [{ fragment: 'executive-summary', kind: 'heading' }, 'Executive summary (heading)', 'editorial'],
  [{ fragment: 'note-2', kind: 'note', label: '2' }, 'Note 2', 'printed'],
  [{ fragment: 'signature', kind: 'paragraph', statedLocator: 'Signature' }, 'Signature', 'editorial'],
])('%o is located as "%s"', (block, locator, basis) => {
  expect(locate(block, section)).toEqual({ locator, basis });
});

it('a fragment that tells no locator must state one', () => {
  expect(() => locate({ fragment: 'elsewhere-1', kind: 'paragraph' }, section)).toThrow(/state one/);
});
