/** Whether a document prints what its bibliographic record says: names, titles, bodies. */
import type { DocumentFields } from '../schemas/document.ts';
import { fold } from './fold.ts';
import type { Passage } from './passage.ts';

type Name = NonNullable<DocumentFields['author']>[number];

/** Whether words stand in one of some passages, as whole words; capitals and marks may differ as between words typed and printed. */
export function printsWords(words: string, passages: readonly Passage[]): boolean {
  return prints(escaped(folded(words)), words, passages);
}

/** Whether a title is that of a document: a heading of the first level as a whole, or words of a passage where there is none. A colon may stand for the end of a line. */
export function printsTitle(title: string, passages: readonly Passage[]): boolean {
  const headings = passages.filter(({ kind, level }) => kind === 'heading' && level === 1);
  if (headings.length === 0) return printsWords(title, passages);
  return headings.some(({ words }) => withoutColons(words) === withoutColons(title));
}

/** Whether a name stands in one of some passages: the family name behind the given ones, each of these whole or as its initial. */
export function printsName(name: Name, passages: readonly Passage[]): boolean {
  if ('literal' in name) return printsWords(name.literal, passages);
  const given = folded(name.given).split(' ').map(orInitial);
  return prints([...given, escaped(folded(name.family))].join(' '), name.family, passages);
}

const folded = (text: string): string => fold(text).text.trim();
const withoutColons = (text: string): string => folded(text).replaceAll(':', '');
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
const orInitial = (word: string): string => `(?:${escaped(word)}|${escaped(word.charAt(0))}\\.?)`;

/** Whether a passage has what a pattern says, of which `key` is a part; folding is slow, so it is left to those that have a word of it. */
function prints(pattern: string, key: string, passages: readonly Passage[]): boolean {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u');
  const [word = ''] = key.match(/[\p{L}\p{N}]+/gu) ?? [];
  const hasWord = ({ words }: Passage) => words.toLowerCase().includes(word.toLowerCase());
  return passages.filter(hasWord).some(({ words }) => whole.test(folded(words)));
}
