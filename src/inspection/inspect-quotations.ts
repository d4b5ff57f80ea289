/** The words that the built pages show at their addresses, read as others would read them. */
import { Parser } from 'htmlparser2';
import { currentDigest, digestOf } from '../model/correction.ts';
import type { Model } from '../model/model.ts';
import { isFormer } from '../model/registered-address.ts';
import type { Issue } from '../reading/issue.ts';
import { oneSpace } from '../reading/one-space.ts';

/** Words that a page must show: those whose SHA-256 the register has, as corrected. */
export interface Promised {
  address: string;
  /** The id of the element that shows them; empty where the page stands for them. */
  fragment: string;
  digest: string;
}

/** What each page must show, by its file. */
export function promisedWords({ register, corrections }: Model): Map<string, Promised[]> {
  const promised = register.flatMap((entry) => {
    const digest = isFormer(entry) ? undefined : currentDigest(entry, corrections);
    const [page, fragment = ''] = entry.address.split('#');
    return digest ? [{ address: entry.address, file: `${page}index.html`, fragment, digest }] : [];
  });
  return Map.groupBy(promised, ({ file }) => file);
}

/** Addresses at which a page shows other words than it must. `shown` are its words by fragment. */
export function inspectWords(
  file: string,
  shown: ReadonlyMap<string, string>,
  promised: readonly Promised[],
): Issue[] {
  return promised
    .filter(({ fragment, digest }) => digestOf(shown.get(fragment) ?? '') !== digest)
    .map(({ address, fragment }) => ({
      file,
      problem: `"${shown.get(fragment) ?? ''}" is shown at ${address}, which stands for other words`,
      remedy: 'let the page show the words of the document and nothing else in their place',
    }));
}

/**
 * Collects, while a page is parsed, the text of the elements with the ids asked
 * for, by their ids, white space as single spaces. An empty id asks for the
 * first block quotation.
 */
export function collectWords(ids: ReadonlySet<string>) {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  return {
    onopentag(name: string, id: string | undefined) {
      const key = id && ids.has(id) ? id : name === 'blockquote' ? '' : undefined;
      const wanted = key !== undefined && ids.has(key) && !words.has(key);
      if (wanted) words.set(key, '');
      open.push(wanted ? key : undefined);
    },
    ontext(text: string) {
      for (const key of open) if (key !== undefined) words.set(key, words.get(key) + text);
    },
    onclosetag: () => void open.pop(),
    shown: () => new Map([...words].map(([key, text]) => [key, oneSpace(text)])),
  };
}

/** The words that some markup shows, as collectWords has them. */
export function servedWords(markup: string, ids: ReadonlySet<string>): Map<string, string> {
  const words = collectWords(ids);
  const parser = new Parser({ ...words, onopentag: (name, { id }) => words.onopentag(name, id) });
  parser.end(markup);
  return words.shown();
}
