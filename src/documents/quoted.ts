/** What a text sets in quotation marks. */
import { must } from '../reading/must.ts';
import type { Passage } from './passage.ts';

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

/** The quotations in the body of a document. `printed` has the words of its seed by passage. */
export function quotedInBody(passages: readonly Passage[], printed: ReadonlyMap<string, string>): Quoted[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') return [];
    const words = must(printed.get(passage.id), `what ${passage.id} prints`);
    return quotedIn(words).map((quoted) => ({ passage, words: quoted }));
  });
}
