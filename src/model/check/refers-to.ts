/** What an edition says that passages refer to: each end is a passage of the document. */
import type { Document } from '../../documents/document.ts';
import type { Issue } from '../../reading/issue.ts';
import { didYouMean } from './actors.ts';

/** Entries of `refersTo` that name no passage of their document, or let one refer to itself. */
export function checkRefersTo({ id, passages, refersTo }: Document, file: string): Issue[] {
  const fragments = new Set(passages.map(({ fragment }) => fragment));
  return Object.entries(refersTo).flatMap(([from, to]) => {
    const field = `refersTo.${from}`;
    const missing = [from, ...to].filter((fragment) => !fragments.has(fragment));
    const issues: Issue[] = missing.map((fragment) => ({
      file,
      field,
      problem: `${id} has no passage "${fragment}"`,
      remedy: didYouMean(fragment, fragments),
    }));
    if (to.includes(from))
      issues.push({ file, field, problem: 'a passage refers to itself', remedy: 'take it out of the list' });
    return issues;
  });
}
