/** Every address that the site serves and promises. */
import type { Model } from './model.ts';
import {
  ADDRESS,
  actorAddress,
  documentAddress,
  eventAddress,
  findingAddress,
  pageAddress,
  passageAddress,
} from './permalink.ts';

/** The addresses of a record: its pages, its passages, its data. The first page has the address of the site. */
export function addressesOf({ events, findings, documents, actors, pages, passages }: Model): Set<string> {
  return new Set([
    ...Object.values(ADDRESS).filter((address) => address !== ADDRESS.home),
    ...events.map(({ id }) => eventAddress(id)),
    ...findings.map(({ id }) => findingAddress(id)),
    ...documents.map(({ id }) => documentAddress(id)),
    ...[...passages.keys()].map(passageAddress),
    ...actors.map(({ id }) => actorAddress(id)),
    ...pages.map(({ id }) => pageAddress(id)),
  ]);
}
