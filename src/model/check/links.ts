/** Links within the site that accounts and pages make: each leads to what the record serves. */
import { closest } from '../../reading/edit-distance.ts';
import type { Fault, Issue } from '../../reading/issue.ts';
import { ADDRESS, eventAddress, pageAddress } from '../permalink.ts';
import type { ProseLink } from '../prose/links.ts';
import type { ReadRecord } from '../read/record.ts';
import type { JoinedRecord } from './rule.ts';

/** Links in prose that lead nowhere. Whether a page of the code has a place is seen once it is built. */
export function* deadLinks({ record, served }: JoinedRecord): Iterable<Issue> {
  for (const [file, page, { url, line }] of linksIn(record)) {
    if (url.startsWith('https:')) continue;
    const fault = deadLink(url, page, served, record);
    if (fault) yield { file, line, ...fault };
  }
}

function* linksIn({ events, pages }: ReadRecord): Iterable<[file: string, page: string, link: ProseLink]> {
  for (const { file, name, links } of events)
    for (const link of links) yield [file, eventAddress(name), link];
  for (const { file, name, links } of pages) for (const link of links) yield [file, pageAddress(name), link];
}

/** A site below a path, to see where a link leads, and whether it leaves the site. */
const BASE = 'https://host.example/base/';

function deadLink(
  url: string,
  page: string,
  served: JoinedRecord['served'],
  { register }: ReadRecord,
): Fault | undefined {
  const { href } = new URL(url, BASE + page);
  if (!href.startsWith(BASE))
    return { problem: `the link to "${url}" leaves the site`, remedy: `begin it with ${up(page)}` };
  const address = href.slice(BASE.length).replace(/\?[^#]*/u, '');
  const [target = '', place] = address.split('#');
  const isPage = target === ADDRESS.home || served.has(target);
  const isInDocument = target.startsWith(ADDRESS.documents) && target !== ADDRESS.documents;
  if (isPage && (!place || !isInDocument || served.has(address))) return undefined;
  const moved = register.find((entry) => entry.address === address)?.state;
  const near = moved?.kind === 'moved' ? moved.to : closest(address, served.keys());
  return {
    problem: `the link to "${url}" leads to ${address}, which this site does not have`,
    remedy: near === undefined ? 'link to an address of the register' : `did you mean ${up(page)}${near}?`,
  };
}

/** The way from a page to the site's own address. */
const up = (page: string): string => '../'.repeat(page.split('/').length - 1);
