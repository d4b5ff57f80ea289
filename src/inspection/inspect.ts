/** The built site, looked at before it takes the place of the last one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFile } from '../documents/seed.ts';
import type { Model } from '../model/model.ts';
import { publishedAt } from '../model/permalink.ts';
import { isFormer } from '../model/registered-address.ts';
import type { Issue } from '../reading/issue.ts';
import { filesOf, readBuiltFile, type Skeleton } from './built-file.ts';
import { detailsIn, privateDetails, reservedText } from './inspect-leaks.ts';
import { inspectLinks } from './inspect-links.ts';
import { inspectWords, type Promised, promisedWords } from './inspect-quotations.ts';
import { copiedShares } from './inspect-shares.ts';
import { foldedParts, foldedWords } from './runs-of-words.ts';

/** Everything in a built folder that must not be published. `root` is the record it was built from. */
export function inspectSite(folder: string, model: Model, root: string): Issue[] {
  const seeds = new Map(
    model.documents.map(({ id }) => [id, readFileSync(join(root, seedFile(id)), 'utf8')]),
  );
  const details = detailsIn([...new Set([...seeds.values()].flatMap(privateDetails))]);
  const reserved = reservedText(model.documents, seeds);
  const shares = copiedShares(model, seeds);
  const promised = promisedWords(model);
  const [ofWords, ofText]: [Issue[], Issue[]] = [[], []];
  const files = new Map<string, Skeleton>();
  for (const file of filesOf(folder)) {
    const mustShow = promised.get(file) ?? [];
    try {
      // A file's text is looked at while it is there; all of them together would fill the memory.
      const { text, words, ...built } = readBuiltFile(folder, file, fragmentsOf(mustShow));
      files.set(file, built);
      ofWords.push(...inspectWords(file, words, mustShow));
      shares.look(file, foldedWords(text));
      ofText.push(...inspectText(file, details(text), reserved(foldedParts(text))));
    } catch (error) {
      ofText.push({ file, problem: `it cannot be read: ${String(error)}`, remedy: 'build again' });
    }
  }
  const place = { files, ...publishedAt(model.site.address) };
  const pages = [...files.values()].filter(({ file }) => file.endsWith('.html'));
  return [
    ...inspectServed(files, model),
    ...ofWords,
    ...pages.flatMap((page) => [...inspectPage(page), ...inspectLinks(page, place)]),
    ...ofText,
    ...shares.faults(),
  ];
}

const fragmentsOf = (promised: readonly Promised[]) => new Set(promised.map(({ fragment }) => fragment));

/** Addresses that were ever promised and that the built site does not have; of a file that is gone there is no page to say so. */
function inspectServed(files: ReadonlyMap<string, Skeleton>, { register }: Model): Issue[] {
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
function inspectText(file: string, details: readonly string[], reserved: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (file.endsWith('.map'))
    issues.push({ file, problem: 'a source map', remedy: 'build without source maps' });
  for (const detail of details)
    issues.push({
      file,
      problem: `"${detail}" stands in a seed and is a private detail`,
      remedy: 'leave it out of the edition: [… lines 3–4: personal-data]',
    });
  for (const run of reserved.slice(0, 1))
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
