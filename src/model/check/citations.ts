/** Quotations against the passages they are said to stand in, to the letter. */

import { nearestPassage, passagesWith } from '../../documents/nearest-passage.ts';
import type { Passage } from '../../documents/passage.ts';
import { findQuotation, type Ranges } from '../../documents/quotation.ts';
import { nearest } from '../../reading/edit-distance.ts';
import type { Issue } from '../../reading/issue.ts';
import type { CitationFields } from '../../schemas/event.ts';

type Fault = Pick<Issue, 'problem' | 'remedy'>;

/** The passages that can be referred to. */
export interface Passages {
  byId: ReadonlyMap<string, Passage>;
  /** Documents that were refused themselves: what refers to them is not told of as well. */
  refused: ReadonlySet<string>;
}

/** What is wrong with a reference to a passage, if anything. */
export function checkPassage(id: string, { byId, refused }: Passages): Fault | undefined {
  const [document = ''] = id.split('#');
  if (byId.has(id) || refused.has(document)) return undefined;
  const documents = new Set([...byId.values()].map((passage) => passage.document));
  if (!documents.has(document))
    return {
      problem: `there is no document "${document}"`,
      remedy: `name one of ${[...documents].join(', ')}`,
    };
  const known = [...byId.keys()].filter((passage) => passage.startsWith(`${document}#`));
  const near = nearest(id, known);
  return {
    problem: `${document} has no passage "${id.slice(document.length + 1)}"`,
    remedy: near ? `did you mean ${near}?` : `the passages are in content/documents/${document}.md`,
  };
}

/** Where a citation's quotation stands in its passage, or what is wrong with it. */
export function locateQuotation(
  { passage: id, quotation, prefix, suffix }: Omit<CitationFields, 'key'>,
  passages: Passages,
): { ranges: Ranges } | Fault | undefined {
  const passage = passages.byId.get(id);
  if (!passage || quotation === undefined) return undefined;
  const bracket = wrongBracket(quotation);
  if (bracket !== undefined)
    return {
      problem: `${bracket} cannot stand in a quotation`,
      remedy: 'write […] for words left out, or [word] for a word or three put in that deny nothing',
    };
  const found = findQuotation(quotation, passage.words, { prefix, suffix });
  const [ranges, ...more] = found;
  if (ranges && more.length === 0) return { ranges };
  if (ranges)
    return {
      problem: `"${quotation}" stands ${found.length} times in ${id}`,
      remedy: 'add prefix: or suffix: with the words around the one you mean',
    };
  return missing(quotation, passage, passages);
}

/** The first bracket in a quotation that is neither an ellipsis nor a short insertion that leaves the sense as it is. */
function wrongBracket(quotation: string): string | undefined {
  const insertion = /^\[[\p{L}\p{N}’]+(?: [\p{L}\p{N}’]+){0,2}\]$/u;
  const denial = /\b(?:not?|never|nor|none|nobody|nothing|without|hardly)\b|n’t\b/iu;
  return quotation
    .match(/\[[^\]]*\]?/gu)
    ?.find((bracket) => bracket !== '[…]' && (!insertion.test(bracket) || denial.test(bracket)));
}

function missing(quotation: string, passage: Passage, passages: Passages): Fault {
  const problem = `passage ${passage.locator} of ${passage.document} does not contain "${quotation}"`;
  const all = [...passages.byId.values()];
  const elsewhere = passagesWith(quotation, all, passage.id);
  if (elsewhere.length > 0)
    return { problem, remedy: `these words stand in ${elsewhere.join(', ')}: correct the passage` };
  const near = nearestPassage(quotation, all);
  return {
    problem: near ? `${problem}; the nearest words are in ${near.id}: "${near.marked}"` : problem,
    remedy: 'correct the passage or the words; a quotation lies in one passage',
  };
}
