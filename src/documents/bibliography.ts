/** What a catalogue says of a document, in words. */
import type { DocumentFields } from '../schemas/document.ts';

type Names = NonNullable<DocumentFields['author']>;

/** A name by the fields of CSL that it has, and no others. */
export const cslName = (name: Names[number]): Names[number] =>
  'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given };

const inWords = (names: Names = []): string =>
  names.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`)).join(', ');

/** The authors of a document, "" where it names none. */
export const authorsOf = ({ author }: DocumentFields): string => inWords(author);

/** Those to whom a letter is written, "" where it is no letter. */
export const recipientsOf = ({ recipient }: DocumentFields): string => inWords(recipient);
