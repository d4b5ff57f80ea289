/** What a catalogue says of a document against what the document prints. */
import type { Document } from '../../documents/document.ts';
import { printsName, printsTitle, printsWords } from '../../documents/printed-facts.ts';
import type { Issue } from '../../reading/issue.ts';
import type { SuppliedField } from '../../schemas/document.ts';
import type { ReadRecord } from '../read/record.ts';

/** Fields of a document that it does not print and that are not marked as supplied. */
export function* unprintedFacts({ editions }: ReadRecord): Iterable<Issue> {
  for (const { document, place } of editions)
    for (const { field, at, words, printed } of factsOf(document))
      if (!printed && !document.supplied.includes(field))
        yield {
          ...place(field, ...at),
          problem: `no passage of ${document.id} ${field === 'title' ? 'has the title' : 'has'} "${words}"`,
          remedy: `write it as the document prints it, or add ${field} to supplied: if it prints none`,
        };
}

/** Fields marked as supplied that the document prints, or does not have. */
export function* printedFactsSupplied({ editions }: ReadRecord): Iterable<Issue> {
  for (const { document, place } of editions)
    for (const [at, field] of document.supplied.entries()) {
      const facts = factsOf(document).filter((fact) => fact.field === field);
      if (facts.every(({ printed }) => printed))
        yield {
          ...place('supplied', at),
          problem: facts.length > 0 ? `${document.id} prints its ${field}` : `there is no ${field}`,
          remedy: 'take it out of the list',
        };
    }
}

/** Documents whose date of citation is neither that of their writing nor that of their publication. */
export function* strayIssued({ editions }: ReadRecord): Iterable<Issue> {
  for (const { document, place } of editions) {
    const { written, published } = document.dates;
    const known = [written, published].flatMap((dated) => dated?.date.edtf ?? []);
    if (!known.includes(document.issued.edtf))
      yield {
        ...place('issued'),
        problem: `${document.issued.edtf} is neither when it was written nor when it was published: ${known.join(', ') || 'neither is given'}`,
        remedy: 'give one of the two, under dates, with the passage that gives it',
      };
  }
}

interface Fact {
  field: SuppliedField;
  /** The path from the field to it, of one of several names. */
  at: PropertyKey[];
  words: string;
  printed: boolean;
}

/** The facts of a document that stand in it or are supplied. */
function factsOf({ passages, ...document }: Document): Fact[] {
  const facts: Fact[] = [
    { field: 'title', at: [], words: document.title, printed: printsTitle(document.title, passages) },
  ];
  for (const field of ['author', 'recipient'] as const)
    for (const [at, name] of (document[field] ?? []).entries()) {
      const words = 'literal' in name ? name.literal : `${name.given} ${name.family}`;
      facts.push({ field, at: [at], words, printed: printsName(name, passages) });
    }
  for (const field of ['publisher', 'container-title', 'genre'] as const) {
    const words = document[field];
    if (words !== undefined) facts.push({ field, at: [], words, printed: printsWords(words, passages) });
  }
  return facts;
}
