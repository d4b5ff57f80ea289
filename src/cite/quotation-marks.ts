/** Words in quotation marks. */

/** The marks that a style puts around words; within them it uses the other kind. */
export type Marks = 'single' | 'double';

const PAIRS: Record<Marks, [string, string]> = { single: ['‘', '’'], double: ['“', '”'] };
const INNER = /(?<![\p{L}\p{N}])(?:['‘](.+?)['’]|["“](.+?)["”])(?![\p{L}\p{N}])/gu;

/**
 * A title in quotation marks. Marks within it become those of the other kind;
 * its words and their case stay. `stop` is put inside the marks, as in America,
 * unless the title has a stop of its own.
 */
export function titleInMarks(title: string, marks: Marks, stop = ''): string {
  const [open, close] = PAIRS[marks];
  const [innerOpen, innerClose] = PAIRS[marks === 'single' ? 'double' : 'single'];
  const set = title.replace(
    INNER,
    (_, single = '', double = '') => innerOpen + (single || double) + innerClose,
  );
  const inner = stop && set.endsWith(innerClose) ? innerClose : '';
  const words = inner ? set.slice(0, -1) : set;
  return `${open}${words}${/[.?!]$/.test(words) ? '' : stop}${inner}${close}`;
}

/**
 * A quotation in quotation marks. Its words are not touched, the marks within
 * it neither, so the outer ones give way where it has the same.
 */
export function quotationInMarks(quotation: string, marks: Marks): string {
  const [inner] = quotation.match(INNER) ?? [];
  const other = inner && /^['‘]/.test(inner) ? 'double' : 'single';
  const [open, close] = PAIRS[inner ? other : marks];
  return `${open}${quotation}${close}`;
}

/** A stop behind a title, unless it has one of its own. */
export const stopAfter = (title: string): string => (/[.?!]$/.test(title) ? '' : '.');
