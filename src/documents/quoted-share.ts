/** How much of a document is published word for word. */
import type { Document } from './document.ts';

/** The words quoted from a document and the words it has, without what is no part of it. */
export function quotedShare({ account }: Document): { quoted: number; total: number } {
  const { furniture = 0, boilerplate = 0 } = account.omitted;
  return { quoted: account.publishedWords, total: account.seedWords - furniture - boilerplate };
}
