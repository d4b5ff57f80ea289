/**
 * How an edition's blocks are located, and what their fragment identifiers say.
 *
 * A fragment is promised for ever; the locator is how a reader cites the same
 * place. `para-54` is printed as `54`, `para-2-c` as `2(c)`. Where a document
 * prints no label, the locator is ours: the section's name and a count.
 */
import { fragmentEnd, type Locator } from './locator.ts';

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

/** A count: figures, a letter, or a small Roman numeral. */
const COUNT = String.raw`\d+|[a-z]|(?=[ivx])x{0,3}(?:i[xv]|v?i{0,3})`;
const IS_COUNT = new RegExp(`^(?:${COUNT})$`);

/** A label that a document prints before a block: 54. 2.13 c) (iv) (1) Q1. */
export const LABEL = new RegExp(String.raw`^(?:\d+\.(?:\d+\.?)*|\(?(?:${COUNT})\)|Q\d+\.?)(?= )`);

/** Words for a count, by kind of block. */
const COUNTED: Record<string, string> = { item: 'bullet' };

/**
 * The locator of a block. `section` is the nearest heading. Throws a RangeError
 * where the fragment tells no locator and none is stated.
 */
export function locate(block: Located, section?: Section): Locator {
  const { fragment, label, statedLocator } = block;
  const printed = label === undefined ? [] : labelNumbers(label);
  const end = fragmentEnd(printed);
  if (label !== undefined && fragment !== end && !fragment.endsWith(`-${end}`))
    throw new RangeError(`the label "${label}" and the fragment "${fragment}" do not agree`);
  const place = statedLocator ? statedPlace(statedLocator) : derivedPlace(block, printed, section);
  return { ...place, basis: label === undefined ? 'editorial' : 'printed' };
}

type Place = Omit<Locator, 'basis'>;

function derivedPlace(
  { fragment, kind, label }: Located,
  printed: readonly string[],
  section?: Section,
): Place {
  if (fragment === fragmentEnd(printed)) return { numbers: printed };
  const counts = countsAfter(fragment, 'para');
  if (counts) {
    const numbers = [...counts.slice(0, counts.length - printed.length), ...printed];
    return label === undefined ? { kind: 'paragraph', numbers } : { numbers };
  }
  const [, named] = /^([a-z]+)-[a-z\d]+$/.exec(fragment) ?? [];
  if (named && label !== undefined) return { kind: named, numbers: printed };
  if (kind === 'heading' && section) return { kind: 'heading', numbers: [], section: section.name };
  const numbers = section && countsAfter(fragment, section.fragment);
  if (numbers) return { kind: COUNTED[kind] ?? kind, numbers, section: section.name };
  throw new RangeError(
    `no locator follows from the fragment "${fragment}"; state one: {#${fragment} Words of the locator}`,
  );
}

/** The numbers of a label, as a locator has them: 2.13 → 2, 13; c) → (c); 54. → 54. */
function labelNumbers(label: string): string[] {
  if (label.endsWith(')')) return [`(${label.replace(/[()]/g, '')})`];
  return label.replace(/\.$/, '').split('.');
}

/** The counts behind a prefix, if the fragment is that prefix and counts: `para-2-c` → 2, (c). */
function countsAfter(fragment: string, prefix: string): string[] | undefined {
  if (!fragment.startsWith(`${prefix}-`)) return undefined;
  const counts = fragment.slice(prefix.length + 1).split('-');
  if (!counts.every((count) => IS_COUNT.test(count))) return undefined;
  return counts.map((count, at) => (at > 0 && /^[a-z]/.test(count) ? `(${count})` : count));
}

/** What an editor states: words, or a number behind them; in a section, if there is a comma. */
const STATED =
  /^(?:(?<section>.+), )?(?:(?<kind>.+?)(?: |$))??(?<number>[A-Z]?\d+(?:\.\d+|\([a-z\d]+\))*)?$/u;

function statedPlace(stated: string): Place {
  const { section, kind, number } = STATED.exec(stated)?.groups ?? {};
  const numbers = number?.match(/\([a-z\d]+\)|[A-Z]?\d+/gu) ?? [];
  // What is numbered by itself is said with a small letter within a sentence: table 2.
  const said = kind && number && !section ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind;
  return { ...(said && { kind: said }), numbers, ...(section && { section }) };
}
