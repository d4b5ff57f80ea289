/** What a text sets in quotation marks. */
import { must } from '../reading/must.ts';
import type { Passage } from './passage.ts';
import type { PrintedWord } from './tokens.ts';

/** Pairs of quotation marks; single ones only where they are no apostrophes. */
const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|(?<![\p{L}\p{N}])[‘'](\S[^‘]*?[^\s‘])[’'](?![\p{L}\p{N}])/gu;

/** A quotation that an article makes, in the words of its seed; most of them must not be published. */
export interface Quoted {
  passage: Passage;
  words: string;
}

/** What stands between quotation marks in a text of single spaces, in order; of one word or more. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, ...groups]) => groups.find(Boolean)?.trim() || []);
}

/** The quotations in the body of a document, by where its passages stand among its seed's words. */
export function quotedInBody(
  passages: readonly Passage[],
  extents: readonly [from: number, to: number][],
  seed: readonly PrintedWord[],
): Quoted[] {
  return passages.flatMap((passage, index) => {
    if (passage.kind === 'heading') return [];
    const extent = must(extents[index], `the place of ${passage.id} in its seed`);
    const printed = seed.slice(...extent).map(({ text }) => text);
    return quotedIn(printed.join(' ')).map((words) => ({ passage, words }));
  });
}
