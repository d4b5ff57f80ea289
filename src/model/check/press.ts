/** How much of a document whose rights are reserved is published word for word. */

import type { Document } from '../../documents/document.ts';
import { printedWords } from '../../documents/tokens.ts';
import type { Issue } from '../../reading/issue.ts';
import type { SiteFields } from '../../schemas/site.ts';

/** The words quoted from a document and the words it has, without what is no part of it. */
export function quotedShare({ account }: Document): { quoted: number; total: number } {
  const { furniture = 0, boilerplate = 0 } = account.omitted;
  return { quoted: account.publishedWords, total: account.seedWords - furniture - boilerplate };
}

/** Quotations that are longer, or in all more, than the caps allow. */
export function checkQuotationCaps(
  document: Document,
  caps: SiteFields['quotationCaps'],
  file: string,
): Issue[] {
  if (document.rights.terms !== 'all-rights-reserved') return [];
  const issues: Issue[] = [];
  for (const passage of document.passages)
    for (const run of passage.runs) {
      const length = printedWords(run).length;
      if (length > caps.words)
        issues.push({
          file,
          line: passage.line,
          problem: `${length} words together are quoted; at most ${caps.words} may be`,
          remedy: 'quote less: [… 12 words: rights]',
        });
    }
  const { quoted, total } = quotedShare(document);
  if (quoted > total * caps.share)
    issues.push({
      file,
      problem: `${quoted} of ${total} words are quoted; at most ${Math.floor(total * caps.share)} may be`,
      remedy: 'leave more of them out and sum up in our words',
    });
  return issues;
}
