/**
 * Locators and the fragment identifiers that stand for them in an address.
 *
 * A fragment is promised for ever; the locator is how a reader cites the same
 * place. `para-54` is printed as `54`, `para-2-c` as `2(c)`. Where a document
 * prints no label, the locator is ours: the section's name and a count.
 */

/** Whether the document prints the locator itself, or we count. */
export type LocatorBasis = 'printed' | 'editorial';

/** What a block must tell of itself to be located. */
export interface Located {
  fragment: string;
  kind: string;
  label?: string;
  statedLocator?: string;
}

/** A heading that governs the blocks below it. */
export interface Section {
  fragment: string;
  name: string;
}

/** The form of a fragment identifier: lower-case words and numbers joined by hyphens. */
export const FRAGMENT = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Words for a count, by kind of block; a letter or a number follows. */
const COUNTED: Record<string, string> = { paragraph: 'paragraph', item: 'bullet', row: 'row', note: 'note' };

/**
 * The locator of a block and its basis. `section` is the nearest heading.
 * Throws a RangeError where the fragment tells no locator and none is stated.
 */
export function locate(block: Located, section?: Section): { locator: string; basis: LocatorBasis } {
  const { fragment, label } = block;
  const printed = label?.replace(/[.)]+$/, '').replaceAll('.', '-');
  if (printed !== undefined && !fragment.endsWith(`-${printed}`))
    throw new RangeError(`the label "${label}" and the fragment "${fragment}" do not agree`);
  const basis = block.label === undefined ? 'editorial' : 'printed';
  return { locator: block.statedLocator ?? derive(block, section), basis };
}

function derive({ fragment, kind, label }: Located, section?: Section): string {
  const numbers = countsAfter(fragment, 'para');
  if (numbers) return label === undefined ? `Paragraph ${numbers.join('.')}` : legalNumber(numbers);
  const named = /^([a-z]+)-(\d+)$/.exec(fragment);
  if (named?.[1] && label !== undefined) return `${capitalise(named[1])} ${named[2]}`;
  if (kind === 'heading' && section) return `${section.name} (heading)`;
  const counts = section && countsAfter(fragment, section.fragment);
  if (counts) return `${section.name}, ${COUNTED[kind] ?? kind} ${counts.join('.')}`;
  throw new RangeError(
    `no locator follows from the fragment "${fragment}"; state one: {#${fragment} Words of the locator}`,
  );
}

/** The counts behind a prefix, if the fragment is that prefix and counts: `para-2-c` → 2, c. */
function countsAfter(fragment: string, prefix: string): string[] | undefined {
  if (!fragment.startsWith(`${prefix}-`)) return undefined;
  const counts = fragment.slice(prefix.length + 1).split('-');
  return counts.every((count) => /^(\d+|[a-z])$/.test(count)) ? counts : undefined;
}

/** 2, c → 2(c); 54 → 54. */
function legalNumber([first = '', ...rest]: string[]): string {
  return first + rest.map((part) => `(${part})`).join('');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
