/** A document's words as its seed has them, without what is no part of it. */
import type { Document } from '../documents/document.ts';
import { printedWords } from '../documents/tokens.ts';

/** A word as it is printed. */
export interface ArticleWord {
  text: string;
  /** Whether the edition publishes it. */
  quoted: boolean;
}

/** The words of a document, in order. */
export function articleWords({ account }: Document, seed: string): ArticleWord[] {
  const printed = printedWords(seed);
  const reasons = new Map(
    account.omissions.flatMap(({ at, words, reason }) =>
      Array.from({ length: words }, (_, index) => [at + index, reason] as const),
    ),
  );
  return printed.flatMap(({ text }, at) => {
    const reason = reasons.get(at);
    const isPart = reason !== 'furniture' && reason !== 'boilerplate';
    return isPart ? [{ text, quoted: reason === undefined }] : [];
  });
}

/** Where any of some wordings stands among words: the places of all its words. */
export function placesOf(wordings: readonly (readonly string[])[], among: readonly string[]): Set<number> {
  const opening = Map.groupBy(among.keys(), (at) => among[at]);
  const places = new Set<number>();
  for (const wording of wordings)
    for (const from of opening.get(wording[0]) ?? [])
      if (wording.every((word, at) => among[from + at] === word))
        for (const at of wording.keys()) places.add(from + at);
  return places;
}
