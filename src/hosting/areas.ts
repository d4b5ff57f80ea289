/**
 * The areas of a site, and the headers that a host sends with what lies in
 * each. Hosts join the headers of all rules that match, and a policy joined
 * with a stricter one is the stricter one: no two areas may match the same
 * address, so that /embed/, and nothing else, can stand in a frame.
 */
import type { HeaderRule } from './headers.ts';
import { POLICY } from './policy.ts';

/** What may stand in a frame of another's page. */
const FRAMED = ['embed'];
/** What pages of other sites may load; a frame in a sandbox has an origin of its own, from which it asks for the site's scripts. */
const OPEN = ['assets', 'data', 'feed.xml'];

/**
 * A rule for each area. `files` and `folders` are the names of what lies at the
 * top of the site.
 */
export function areas(files: readonly string[], folders: readonly string[]): HeaderRule[] {
  const pages = files.filter((file) => file.endsWith('.html')).sort(homeFirst);
  const below = [...files.filter((file) => !file.endsWith('.html')), ...folders].sort();
  return [
    { path: '/', headers: headersOf('') },
    ...[...pages, ...below].map((name) => ({
      path: folders.includes(name) ? `/${name}/*` : `/${name}`,
      headers: headersOf(name),
    })),
  ];
}

/** The page at the site's own address before the others. */
const homeFirst = (a: string, b: string) =>
  Number(b === 'index.html') - Number(a === 'index.html') || (a < b ? -1 : 1);

/** The headers of an area by its name; that of the site's own address is empty. */
export function headersOf(name: string): HeaderRule['headers'] {
  const ancestors = FRAMED.includes(name) ? '*' : "'none'";
  return [
    ...(OPEN.includes(name) ? [['Access-Control-Allow-Origin', '*'] as const] : []),
    ['Content-Security-Policy', `${POLICY}; frame-ancestors ${ancestors}`],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}
