/** Where the links and requests of the built pages lead. */
import type { Issue } from '../reading/issue.ts';
import type { Skeleton } from './built-file.ts';

interface Place {
  files: ReadonlyMap<string, Skeleton>;
  /** Scheme and host, and base path, at which the site is published. */
  site: string;
  base: string;
}

/** Links and requests of a page that lead nowhere, or to someone else. */
export function inspectLinks({ file, links, requests }: Skeleton, place: Place): Issue[] {
  const here = new URL(place.base + file.replace(/index\.html$/, ''), place.site);
  const faultsOf = (kind: Kind) => (address: string) => {
    const fault = faultOf(kind, address, here, place);
    const problem = `the ${kind} to ${address} ${fault}`;
    return fault ? [{ file, problem, remedy: 'correct the address' }] : [];
  };
  return [...requests.flatMap(faultsOf('request')), ...links.flatMap(faultsOf('link'))];
}

type Kind = 'request' | 'link';

/** What is wrong with an address on the page `here`, if anything. */
function faultOf(kind: Kind, address: string, here: URL, { files, base }: Place): string | undefined {
  if (!URL.canParse(address, here)) return 'is no address';
  const { origin, protocol, pathname, hash } = new URL(address, here);
  if (origin !== here.origin || !/^https?:$/.test(protocol)) {
    if (kind === 'request') return 'asks another site';
    return /^(https|tel):$/.test(protocol) ? undefined : 'is neither https nor a telephone number';
  }
  if (!pathname.startsWith(base)) return `leaves the base path ${base}`;
  const target = files.get(decoded(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html'));
  if (!target) return 'leads to nothing';
  const fragment = decoded(hash.slice(1));
  const isPlace = fragment !== '' && !fragment.includes('=');
  return isPlace && !target.ids.has(fragment) ? 'leads to no place on that page' : undefined;
}

/** An address's part without its per cent signs; as it is, where they make no sense. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
