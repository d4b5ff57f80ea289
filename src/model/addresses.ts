/** Every address that the site serves and promises. */
import type { Model } from './model.ts';
import {
  ADDRESS,
  actorAddress,
  disagreementAddress,
  documentAddress,
  eventAddress,
  findingAddress,
  pageAddress,
  passageAddress,
} from './permalink.ts';

/**
 * The addresses of a record, each with the documents' words for which it
 * stands: a passage's own, a finding's quotation. Our words may be put better,
 * so where only these stand, also in the summaries of a digest, the address
 * alone is promised. The first page has the address of the site.
 */
export function addressesOf({
  events,
  findings,
  disagreements,
  documents,
  actors,
  pages,
  passages,
}: Model): Map<string, string> {
  const ours = [
    ...Object.values(ADDRESS).filter((address) => address !== ADDRESS.home),
    ...events.map(({ id }) => eventAddress(id)),
    ...disagreements.map(({ id }) => disagreementAddress(id)),
    ...documents.map(({ id }) => documentAddress(id)),
    ...actors.map(({ id }) => actorAddress(id)),
    ...pages.map(({ id }) => pageAddress(id)),
  ];
  return new Map([
    ...ours.map((address) => [address, ''] as const),
    ...findings.map(({ id, quotation }) => [findingAddress(id), quotation] as const),
    ...[...passages].map(([id, { words }]) => [passageAddress(id), words] as const),
  ]);
}
