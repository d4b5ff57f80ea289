/** Names as the styles write them. */
import type { CitedDocument, Name } from './cited.ts';

const HONORIFIC = /^(?:(?:Rt Hon\.?|Sir|Dame|Lord|Lady|Baroness|Dr|Professor) )+/;

/** Given names without an honorific, which only some styles keep. */
export const givenNames = (given: string): string => given.replace(HONORIFIC, '');

/** Sir Michael Hart. */
export const asPrinted = (name: Name): string =>
  'literal' in name ? name.literal : `${name.given} ${name.family}`;

/** Michael Hart. */
export const inOrder = (name: Name): string =>
  'literal' in name ? name.literal : `${givenNames(name.given)} ${name.family}`;

/** Hart, Michael. */
export const familyFirst = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${givenNames(name.given)}`;

/** Hart; a body's whole name. */
export const familyOf = (name: Name): string => ('literal' in name ? name.literal : name.family);

/** Hart, M. J., as APA sets initials apart. */
export const withInitials = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given, '. ')}`;

/** Hart, M.J. */
export const withCloseInitials = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given, '.')}`;

/** Hart MJ. */
export const withBareInitials = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family} ${initials(name.given, '')}`;

/** The first letters of given names, each with what follows it. */
function initials(given: string, stop: string): string {
  const parts = givenNames(given).split(/[\s.]+/u);
  return parts
    .filter(Boolean)
    .map((part) => `${[...part][0]}${stop}`)
    .join('')
    .trim();
}

/** Names in a list, "" where there are none; the first may be written otherwise than the rest. */
export function listed(
  names: readonly Name[] | undefined,
  first: (name: Name) => string,
  { rest = first, and = ' and ' }: { rest?: (name: Name) => string; and?: string } = {},
): string {
  const written = (names ?? []).map((name, at) => (at === 0 ? first : rest)(name));
  const last = written.pop();
  return written.length > 0 ? `${written.join(', ')}${and}${last}` : (last ?? '');
}

/** What a letter is called: Letter to Miles Hart. */
export function letterTo({ recipient }: CitedDocument, name: (name: Name) => string): string {
  return ['Letter', listed(recipient, name)].filter(Boolean).join(' to ');
}
