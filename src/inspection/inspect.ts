/** The built site, looked at before it takes the place of the last one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFile } from '../documents/seed.ts';
import type { Model } from '../model/model.ts';
import { publishedAt } from '../model/permalink.ts';
import { isFormer } from '../model/registered-address.ts';
import type { Issue } from '../reading/issue.ts';
import { type BuiltFile, filesOf, readBuiltFile } from './built-file.ts';
import { detailsIn, privateDetails, reservedText } from './inspect-leaks.ts';
import { inspectWords } from './inspect-quotations.ts';

/** Everything in a built folder that must not be published. `root` is the record it was built from. */
export function inspectSite(folder: string, model: Model, root: string): Issue[] {
  const seeds = new Map(
    model.documents.map(({ id }) => [id, readFileSync(join(root, seedFile(id)), 'utf8')]),
  );
  const details = detailsIn([...new Set([...seeds.values()].flatMap(privateDetails))]);
  const reserved = reservedText(model.documents, seeds);
  const issues: Issue[] = [];
  const files: Place['files'] = new Map(
    filesOf(folder).map((file) => {
      // A file's text is looked at while it is there; all of them together would fill the memory.
      const { text, ...built } = readBuiltFile(folder, file);
      issues.push(...inspectText(file, text, details, reserved));
      return [file, built];
    }),
  );
  const place = { files, ...publishedAt(model.site.address) };
  const pages = [...files.values()].filter(({ file }) => file.endsWith('.html'));
  return [
    ...inspectServed(files, model),
    ...inspectWords(folder, model),
    ...pages.flatMap((page) => [...inspectPage(page), ...inspectLinks(page, place)]),
    ...issues,
  ];
}

/** Addresses that were ever promised and that the built site does not have; of a file that is gone there is no page to say so. */
function inspectServed(files: Place['files'], { register }: Model): Issue[] {
  return register.flatMap((entry) => {
    const { address } = entry;
    const isFile = !/\/(#|$)/.test(address);
    if (isFile && isFormer(entry)) return [];
    const [path = '', fragment] = address.split('#');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const served = files.get(file)?.ids.has(fragment ?? '') ?? false;
    if (fragment === undefined ? files.has(file) : served) return [];
    return [
      {
        file,
        problem: `the site does not have ${address}`,
        remedy: 'build again; if it stays away, a page is not made',
      },
    ];
  });
}

/** Words that must not be published, and maps of the sources. */
function inspectText(
  file: string,
  text: string,
  details: (text: string) => string[],
  reserved: (text: string) => string[],
): Issue[] {
  const issues: Issue[] = [];
  if (file.endsWith('.map'))
    issues.push({ file, problem: 'a source map', remedy: 'build without source maps' });
  for (const detail of details(text))
    issues.push({
      file,
      problem: `"${detail}" stands in a seed and is a private detail`,
      remedy: 'leave it out of the edition: [… lines 3–4: personal-data]',
    });
  for (const run of reserved(text).slice(0, 1))
    issues.push({
      file,
      problem: `"${run}" is copied from a document whose rights are reserved`,
      remedy: 'say it in our own words, or quote it in the edition',
    });
  return issues;
}

/** Faults within one page. */
function inspectPage({ file, twice, inlined }: Skeleton): Issue[] {
  return [
    ...[...twice].map((id) => ({
      file,
      problem: `the id "${id}" stands there twice`,
      remedy: 'give each its own',
    })),
    ...inlined.map((what) => ({
      file,
      problem: `${what} stands in the page`,
      remedy: 'put it in a file of its own; the policy forbids it here',
    })),
  ];
}

/** A file without its text. */
type Skeleton = Omit<BuiltFile, 'text'>;

interface Place {
  files: ReadonlyMap<string, Skeleton>;
  /** Scheme and host, and base path, at which the site is published. */
  site: string;
  base: string;
}

/** Links and requests that lead nowhere, or to someone else. */
function inspectLinks({ file, links, requests }: Skeleton, { files, site, base }: Place): Issue[] {
  const here = new URL(base + file.replace(/index\.html$/, ''), site);
  const issues: Issue[] = [];
  for (const [kind, addresses] of [
    ['request', requests],
    ['link', links],
  ] as const)
    for (const address of addresses) {
      const fault = (problem: string) =>
        issues.push({ file, problem: `the ${kind} to ${address} ${problem}`, remedy: 'correct the address' });
      const url = URL.canParse(address, here) ? new URL(address, here) : undefined;
      if (!url) fault('is no address');
      else if (url.origin !== here.origin || !/^https?:$/.test(url.protocol)) {
        if (kind === 'request') fault('asks another site');
        else if (!/^(https|tel):$/.test(url.protocol)) fault('is neither https nor a telephone number');
      } else if (!url.pathname.startsWith(base)) fault(`leaves the base path ${base}`);
      else {
        const path = decoded(url.pathname.slice(base.length));
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const fragment = decoded(url.hash.slice(1));
        if (!files.has(target)) fault('leads to nothing');
        else if (fragment && !fragment.includes('=') && !files.get(target)?.ids.has(fragment))
          fault('leads to no place on that page');
      }
    }
  return issues;
}

/** An address's part without its per cent signs; as it is, where they make no sense. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
