/** Which passages name a person or a body. */
import type { Passage } from '../documents/passage.ts';
import { findQuotation } from '../documents/quotation.ts';
import type { ActorFields } from '../schemas/actor.ts';

/** Whether one of the names stands in a passage to the letter: in the document's words, or in a digest's summary of them. */
export function isNamedIn(
  { name, names }: Pick<ActorFields, 'name' | 'names'>,
  { words, summary = '' }: Pick<Passage, 'words' | 'summary'>,
): boolean {
  return [name, ...names.map((other) => other.name)].some((one) =>
    [words, summary].some((text) => text.includes(one) && findQuotation(one, text).length > 0),
  );
}
