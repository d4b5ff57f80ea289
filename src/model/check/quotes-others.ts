/** What articles quote from elsewhere: each passage is there and quotes something, each document is known not to be held. */
import type { Document } from '../../documents/document.ts';
import type { Issue } from '../../reading/issue.ts';
import type { SiteFields } from '../../schemas/site.ts';
import { didYouMean } from './actors.ts';

/** Entries of `quotesOthers` that say nothing true of their document. */
export function checkQuotesOthers(
  { id, quoted, quotesOthers }: Document,
  site: SiteFields,
  file: string,
): Issue[] {
  const quoting = new Set(quoted.map(({ passage }) => passage.fragment));
  const known = site.notHeld.map((other) => other.id);
  return quotesOthers.flatMap(({ passage, notHeld }, index) => {
    const field = `quotesOthers[${index}]`;
    const issues: Issue[] = [];
    if (!quoting.has(passage))
      issues.push({
        file,
        field: `${field}.passage`,
        problem: `nothing stands in quotation marks in "${passage}" of ${id}`,
        remedy: quoting.size > 0 ? didYouMean(passage, quoting) : 'take the entry away',
      });
    if (notHeld !== undefined && !known.includes(notHeld))
      issues.push({
        file,
        field: `${field}.notHeld`,
        problem: `content/site.yaml has no "${notHeld}" among notHeld`,
        remedy: didYouMean(notHeld, known),
      });
    return issues;
  });
}
