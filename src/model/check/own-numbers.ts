/** Numbers and dates in our own words: each stands in what the words rest on. */
import { leadIn } from '../../documents/lead-in.ts';
import type { Issue, IssuePlace } from '../../reading/issue.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import { editionFile } from '../read/documents.ts';
import type { ReadRecord } from '../read/record.ts';
import { type Ground, groundIn, unborne, wordsOf } from './borne-out.ts';
import { groundsOfEvents } from './event-ground.ts';
import { meantDates } from './meant-dates.ts';

/** Headlines of findings, and what they say is counted, with a number or a date that their passage and what introduces it do not have; what is counted may stand in the passage of the date. */
export function* strayNumbersOfFindings({ documents, findings, passages }: ReadRecord): Iterable<Issue> {
  const passageOf = passagesOfFindings(passages);
  const inDocument = new Map(documents.map((document) => [document.id, document.passages]));
  for (const { fields, place } of findings) {
    const own = passageOf(fields.id);
    if (!own) continue;
    const rests = [own, ...leadIn(own, inDocument.get(own.document) ?? [])];
    const dating = [fields.datePassage ?? [], fields.dateBounds]
      .flat()
      .flatMap((id) => passages.get(id) ?? []);
    const dates = fields.date ? [fields.date] : [];
    const who = `${own.id} and its date do not have`;
    yield* told(fields.headline, groundIn(wordsOf(rests), dates), { place: place('headline'), who });
    if (fields.counts !== undefined)
      yield* told(fields.counts, groundIn(wordsOf([...rests, ...dating]), dates), {
        place: place('counts'),
        who,
      });
  }
}

const NO_PASSAGE = 'no passage that the event names has';

/** Titles, labels and summaries of events with a figure or a date that no passage named has, and none of its dates. */
export function* strayNumbersOfEvents(record: ReadRecord): Iterable<Issue> {
  const groundOf = groundsOfEvents(record);
  for (const { fields, place } of record.events)
    for (const field of ['title', 'label', 'summary'] as const)
      if (fields[field] !== undefined)
        yield* told(fields[field], groundOf(fields), {
          place: place(field),
          who: NO_PASSAGE,
          ownCount: true,
        });
}

/** Accounts with such a number or date; worth a word, as an account may count for itself. */
export function* strayNumbersInAccounts(record: ReadRecord): Iterable<Issue> {
  const groundOf = groundsOfEvents(record);
  for (const { fields, file, paragraphs } of record.events) {
    const ground = groundOf(fields);
    for (const paragraph of paragraphs) {
      const text = paragraph.map((part) => (typeof part === 'string' ? part : ' ')).join('');
      const line = paragraph.flatMap((part) => (typeof part === 'string' ? [] : part.line))[0];
      const place = { file, ...(line !== undefined && { line }) };
      yield* told(text, ground, { place, who: NO_PASSAGE, ownCount: true, warns: true });
    }
  }
}

/** Disagreements whose title or note has a number or a date that is none of their sides', nor the locator of one. */
export function* strayNumbersOfDisagreements(record: ReadRecord): Iterable<Issue> {
  const passageOf = passagesOfFindings(record.passages);
  const dateOf = new Map(record.findings.map(({ fields }) => [fields.id, fields.date]));
  for (const { fields, place } of record.disagreements) {
    const sides = fields.sides.flatMap(({ finding, passage = '' }) =>
      finding === undefined ? (record.passages.get(passage) ?? []) : (passageOf(finding) ?? []),
    );
    const issued = record.documents.filter(({ id }) => sides.some(({ document }) => document === id));
    const dates = [
      ...fields.sides.flatMap(({ finding = '' }) => dateOf.get(finding) ?? []),
      ...issued.map((document) => document.issued),
    ];
    const locators = sides.flatMap(({ locator }) => locator.numbers.map(Number));
    if (sides.length < fields.sides.length) continue;
    const ground = groundIn(wordsOf(sides), dates, [sides.length, ...locators]);
    for (const field of ['title', 'note'] as const)
      yield* told(fields[field], ground, {
        place: place(field),
        who: 'no side has',
        ownCount: true,
        warns: true,
      });
  }
}

/** A digest's summaries with a figure or a date that the words summed up do not have in their seed, nor mean by the days of the document. */
export function* strayNumbersOfSummaries({ editions }: ReadRecord): Iterable<Issue> {
  for (const { document, printed } of editions)
    for (const { id, summary, line } of document.passages) {
      const words = printed.get(id);
      if (summary === undefined || words === undefined) continue;
      const place = { file: editionFile(document.id), line };
      const ground = groundIn([words], meantDates(words, document));
      yield* told(summary, ground, {
        place,
        who: `the words of ${id} in its seed do not have`,
        ownCount: true,
      });
    }
}

interface Telling {
  place: IssuePlace;
  /** Who does not have the numbers, with the verb. */
  who: string;
  /** Whether the text may count for itself, as in “gives three figures”: then numbers in words are passed over. */
  ownCount?: true;
  /** Whether this is a warning. */
  warns?: true;
}

/** What is wrong with a text, if anything; where its ground could not be read, nothing is told. */
function* told(
  text: string,
  ground: Ground | undefined,
  { place, who, warns, ownCount }: Telling,
): Iterable<Issue> {
  if (!ground) return;
  const { figures, words } = unborne(text, ground);
  const stray = ownCount ? figures : [...figures, ...words];
  if (stray.length > 0)
    yield {
      ...place,
      problem: `${who} ${stray.map((each) => `"${each}"`).join(', ')}`,
      remedy: 'correct it, or cite the passage that has it',
      ...(warns && { warning: true }),
    };
}
