/** How much of a document whose rights are reserved may be published word for word. */
import type { Document } from '../../documents/document.ts';
import { quotedShare } from '../../documents/quoted-share.ts';
import { printedWords } from '../../documents/tokens.ts';
import type { Issue } from '../../reading/issue.ts';
import { editionFile } from '../read/documents.ts';
import type { ReadRecord } from '../read/record.ts';

/** Quotations with more words than one may have. */
export function* longQuotations({ documents, site }: ReadRecord): Iterable<Issue> {
  if (!site) return;
  for (const { id, passages } of reserved(documents))
    for (const { runs, line } of passages)
      for (const { length } of runs.map((run) => printedWords(run)))
        if (length > site.quotationCaps.words)
          yield {
            file: editionFile(id),
            line,
            problem: `${length} words together are quoted; at most ${site.quotationCaps.words} may be`,
            remedy: 'quote less: [… 12 words: rights]',
          };
}

/** Documents of which more is quoted in all than may be. */
export function* largeShares({ documents, site }: ReadRecord): Iterable<Issue> {
  if (!site) return;
  for (const document of reserved(documents)) {
    const { quoted, total } = quotedShare(document);
    const most = total * site.quotationCaps.share;
    if (quoted > most)
      yield {
        file: editionFile(document.id),
        problem: `${quoted} of ${total} words are quoted; at most ${Math.floor(most)} may be`,
        remedy: 'leave more of them out and sum up in our words',
      };
  }
}

function reserved(documents: readonly Document[]): Document[] {
  return documents.filter(({ rights }) => rights.terms === 'all-rights-reserved');
}
