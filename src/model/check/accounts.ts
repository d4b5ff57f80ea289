/** Accounts of events: what they refer to is among their citations, and each citation is used. */
import type { Issue } from '../../reading/issue.ts';
import type { EventFields } from '../../schemas/event.ts';
import type { ProseReference } from '../prose/prose.ts';
import type { ProseEntry } from '../read/prose-files.ts';
import type { ReadRecord } from '../read/record.ts';
import { didYouMean } from './did-you-mean.ts';

/** Events without an account. */
export function* missingAccounts({ events }: ReadRecord): Iterable<Issue> {
  for (const { file, paragraphs } of events)
    if (paragraphs.length === 0)
      yield { file, problem: 'there is no account', remedy: 'write it below the front matter' };
}

/** Citations that have the key of another. */
export function* citationsTwice({ events }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of events) {
    const keys = fields.citations.map(({ key }) => key);
    for (const [at, key] of keys.entries())
      if (keys.indexOf(key) !== at)
        yield {
          ...place('citations', at, 'key'),
          problem: `the key "${key}" stands here twice`,
          remedy: 'give each citation its own',
        };
  }
}

/** References in an account to no citation. */
export function* unknownCitations({ events }: ReadRecord): Iterable<Issue> {
  for (const event of events) {
    const keys = event.fields.citations.map(({ key }) => key);
    for (const { component, of, line } of referencesIn(event))
      if (!keys.includes(of))
        yield {
          file: event.file,
          line,
          problem: `<${component} of="${of}" /> names no citation`,
          remedy: didYouMean(of, keys),
        };
  }
}

/** References in an account to a quotation that is not given. */
export function* missingQuotations({ events }: ReadRecord): Iterable<Issue> {
  for (const event of events)
    for (const { component, of, line } of referencesIn(event)) {
      const citation = event.fields.citations.find(({ key }) => key === of);
      if (component !== 'Citation' && citation && citation.quotation === undefined)
        yield {
          file: event.file,
          line,
          problem: `citation "${of}" has no quotation to set`,
          remedy: 'add it, or write <Citation />',
        };
    }
}

/** Citations to which the account does not refer. */
export function* unusedCitations({ events }: ReadRecord): Iterable<Issue> {
  for (const event of events) {
    const used = new Set(referencesIn(event).map(({ of }) => of));
    for (const [at, { key }] of event.fields.citations.entries())
      if (!used.has(key))
        yield {
          ...event.place('citations', at),
          problem: `the account makes no use of citation "${key}"`,
          remedy: `write <Citation of="${key}" /> where the passage bears out the statement, or take it away`,
        };
  }
}

function referencesIn({ paragraphs }: ProseEntry<EventFields>): ProseReference[] {
  return paragraphs.flat().filter((part) => typeof part !== 'string');
}
