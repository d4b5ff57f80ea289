/** Quotations against the passages they are said to stand in, to the letter. */
import { locatorWords } from '../../documents/locator.ts';
import { nearestPassage, passagesWith } from '../../documents/nearest-passage.ts';
import type { Passage } from '../../documents/passage.ts';
import { type Context, findQuotation } from '../../documents/quotation.ts';
import type { Fault, Issue, IssuePlace } from '../../reading/issue.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import type { ReadRecord } from '../read/record.ts';

interface Quotation extends Context {
  quotation: string;
  passage: Passage;
  place: IssuePlace;
}

/** Quotations that do not stand in their passage, once and word for word. */
export function* wrongQuotations(record: ReadRecord): Iterable<Issue> {
  for (const quotations of [ofEvents, ofFindings])
    for (const quotation of quotations(record)) {
      const fault = wrongBracket(quotation) ?? wrongWords(quotation, record);
      if (fault) yield { ...quotation.place, ...fault };
    }
}

function* ofEvents({ events, passages }: ReadRecord): Iterable<Quotation> {
  for (const { fields, place } of events)
    for (const [at, { quotation, passage: id, prefix, suffix }] of fields.citations.entries()) {
      const passage = passages.get(id);
      if (quotation !== undefined && passage)
        yield { quotation, passage, prefix, suffix, place: place('citations', at, 'quotation') };
    }
}

function* ofFindings({ findings, passages }: ReadRecord): Iterable<Quotation> {
  const passageOf = passagesOfFindings(passages);
  for (const { name, fields, place } of findings) {
    const passage = passageOf(fields.id);
    const { quotation, prefix, suffix } = fields;
    if (passage?.document === name) yield { quotation, passage, prefix, suffix, place: place('quotation') };
  }
}

const INSERTION = /^\[[\p{L}\p{N}’]+(?: [\p{L}\p{N}’]+){0,2}\]$/u;
const DENIAL = /\b(?:not?|never|nor|none|nobody|nothing|without|hardly)\b|n’t\b/iu;

/** The first bracket that is neither an ellipsis nor a short insertion that leaves the sense as it is. */
function wrongBracket({ quotation }: Quotation): Fault | undefined {
  const brackets = quotation.match(/\[[^\]]*\]?/gu) ?? [];
  const wrong = brackets.find(
    (bracket) => bracket !== '[…]' && (!INSERTION.test(bracket) || DENIAL.test(bracket)),
  );
  return wrong === undefined
    ? undefined
    : {
        problem: `${wrong} cannot stand in a quotation`,
        remedy: 'write […] for words left out, or [word] for a word or three put in that deny nothing',
      };
}

function wrongWords(written: Quotation, { passages }: ReadRecord): Fault | undefined {
  const { quotation, passage } = written;
  const times = findQuotation(quotation, passage.words, written).length;
  if (times === 0) return missingWords(quotation, passage, [...passages.values()]);
  return times === 1
    ? undefined
    : {
        problem: `"${quotation}" stands ${times} times in ${passage.id}`,
        remedy: 'add prefix: or suffix: with the words around the one you mean',
      };
}

function missingWords(quotation: string, passage: Passage, all: readonly Passage[]): Fault {
  const problem = `passage ${locatorWords(passage.locator)} of ${passage.document} does not contain "${quotation}"`;
  const elsewhere = passagesWith(quotation, all, passage.id);
  if (elsewhere.length > 0)
    return { problem, remedy: `these words stand in ${elsewhere.join(', ')}: correct the passage` };
  const near = nearestPassage(quotation, all);
  return {
    problem: near ? `${problem}; the nearest words are in ${near.id}: "${near.marked}"` : problem,
    remedy: 'correct the passage or the words; a quotation lies in one passage',
  };
}
