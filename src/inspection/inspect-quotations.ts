/** The words that the built pages show at their addresses, read as others would read them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { currentDigest, digestOf } from '../model/correction.ts';
import type { Model } from '../model/model.ts';
import { isFormer } from '../model/registered-address.ts';
import type { Issue } from '../reading/issue.ts';
import { oneSpace } from '../reading/one-space.ts';

/** Addresses at which a built page shows other words than those whose SHA-256 the register has, as corrected. */
export function inspectWords(folder: string, { register, corrections }: Model): Issue[] {
  const promised = register.flatMap((entry) => {
    const digest = isFormer(entry) ? undefined : currentDigest(entry, corrections);
    const [page, fragment = ''] = entry.address.split('#');
    return digest ? [{ address: entry.address, file: `${page}index.html`, fragment, digest }] : [];
  });
  return [...Map.groupBy(promised, ({ file }) => file)].flatMap(([file, here]) => {
    // That a page is missing is told where the served addresses are looked for.
    if (!existsSync(join(folder, file))) return [];
    const markup = readFileSync(join(folder, file), 'utf8');
    const shown = servedWords(markup, new Set(here.map(({ fragment }) => fragment)));
    return here
      .filter(({ fragment, digest }) => digestOf(shown.get(fragment) ?? '') !== digest)
      .map(({ address, fragment }) => ({
        file,
        problem: `"${shown.get(fragment) ?? ''}" is shown at ${address}, which stands for other words`,
        remedy: 'let the page show the words of the document and nothing else in their place',
      }));
  });
}

/**
 * The text of the elements with the ids asked for, by their ids, white space
 * as single spaces. An empty id asks for the first block quotation.
 */
export function servedWords(markup: string, ids: ReadonlySet<string>): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const parser = new Parser({
    onopentag(name, { id }) {
      const key = id && ids.has(id) ? id : name === 'blockquote' ? '' : undefined;
      const asked = key !== undefined && ids.has(key) && !words.has(key);
      if (asked) words.set(key, '');
      open.push(asked ? key : undefined);
    },
    ontext(text) {
      for (const key of open) if (key !== undefined) words.set(key, words.get(key) + text);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(markup);
  return new Map([...words].map(([key, text]) => [key, oneSpace(text)]));
}
