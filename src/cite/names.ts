/** Names as the styles write them. */
import type { CitedDocument, Name } from './cited.ts';

const HONORIFIC = /^(?:(?:Rt Hon\.?|Sir|Dame|Lord|Lady|Baroness|Dr|Professor) )+/;

/** Given names without an honorific, which only some styles keep. */
export const givenNames = (given: string): string => given.replace(HONORIFIC, '');

/** A way to write a person, which leaves a body its whole name. */
const named =
  (person: (name: Exclude<Name, { literal: string }>) => string) =>
  (name: Name): string =>
    'literal' in name ? name.literal : person(name);

/** Sir Michael Hart. */
export const asPrinted = named(({ given, family }) => `${given} ${family}`);

/** Michael Hart. */
export const inOrder = named(({ given, family }) => `${givenNames(given)} ${family}`);

/** Hart, Michael. */
export const familyFirst = named(({ given, family }) => `${family}, ${givenNames(given)}`);

/** Hart; a body's whole name. */
export const familyOf = named(({ family }) => family);

/** Hart, M. J., as APA sets initials apart. */
export const withInitials = named(({ given, family }) => `${family}, ${initials(given, '. ')}`);

/** Hart, M.J. */
export const withCloseInitials = named(({ given, family }) => `${family}, ${initials(given, '.')}`);

/** Hart MJ. */
export const withBareInitials = named(({ given, family }) => `${family} ${initials(given, '')}`);

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
