/** Generated documents: reports, letters and articles, each with its edition and its seed. */
import { stringify } from 'yaml';
import { dateWords, parseDate } from '../../../src/date/date.ts';
import { sha256 } from '../../../src/documents/sha256.ts';
import { must } from '../../../src/reading/must.ts';
import type { Chance } from './chance.ts';
import { dayOf, LAST_DAY } from './days.ts';
import { place, sentences, thing } from './prose.ts';

/** A passage that events may rest on, with a sentence that may be quoted from it. */
export interface Quotable {
  passage: string;
  sentence: string;
  /** The dates that it states, EDTF. */
  states: readonly string[];
}

export interface GeneratedDocument {
  id: string;
  edition: string;
  seed: string;
  quotable: Quotable[];
}

/** A block as the edition marks it up and as the seed prints it. */
type Block = [edition: string, seed: string];

const ARTICLE_PASSAGES = 12;
/** A document published in full has about this many passages at most. */
const MAX_PASSAGES = 500;

/** Documents with a number of passages in all, in order of their dates. Every fifth is an article; the paragraphs of the others state the dates that are given. */
export function generateDocuments(
  passages: number,
  dates: readonly string[],
  random: Chance,
): GeneratedDocument[] {
  const left = dates.toReversed();
  const many = Math.ceil((2 * dates.length) / passages);
  const someDates = () => Array.from({ length: many }, () => left.pop()).filter((date) => date !== undefined);
  const fives = Math.max(1, Math.round(passages / (4 * MAX_PASSAGES + ARTICLE_PASSAGES)));
  const inFull = passages - fives * ARTICLE_PASSAGES;
  return Array.from({ length: 5 * fives }, (_, at) => {
    const issued = dayOf(((at + random.below(100) / 100) * LAST_DAY) / (5 * fives));
    if (at % 5 === 4) return article(at + 1, issued, random);
    const before = Math.floor(at / 5) * 4 + (at % 5);
    const share = (count: number) => Math.floor((inFull * count) / (4 * fives));
    return published(at + 1, issued, share(before + 1) - share(before), someDates, random);
  });
}

/** A report or a letter, published in full. */
function published(
  number: number,
  issued: string,
  passages: number,
  someDates: () => string[],
  random: Chance,
): GeneratedDocument {
  const [kind, type] =
    number % 2 ? (['Report', 'report'] as const) : (['Letter', 'personal_communication'] as const);
  const id = `${kind.toLowerCase()}-${number}`;
  const title = `${kind} ${number} on the waterworks of Quillmere`;
  const telephone = `Telephone 01632 ${960_000 + (number % 1000)}`;
  const date = dateWords(parseDate(issued));
  const blocks: Block[] = [
    [`# ${title} {#title Title}`, title],
    ['[… line 3: personal-data, a telephone number]', telephone],
    [`${date} {#dateline Date}`, date],
  ];
  const quotable: Quotable[] = [];
  for (let at = 0; at < passages - 2; at += 1) {
    const text = sentences(random);
    const states = at % BLOCKS_IN_PART ? someDates() : [];
    const dated = states.map((stated) => `A day was noted, ${dateWords(parseDate(stated))}.`);
    const { fragment, block } = blockAt(at, [...text, ...dated].join(' '), random);
    blocks.push(block);
    const passage = `${id}#${fragment}`;
    if (at % BLOCKS_IN_PART) quotable.push({ passage, sentence: must(text[0], 'a sentence'), states });
  }
  const fields = { type, title, coverage: 'full', rights: INVENTED };
  return { id, ...write(fields, `${kind} ${number}`, issued, blocks), quotable };
}

/** A part has this many blocks: a heading, paragraphs, and among them three items of a list. */
const BLOCKS_IN_PART = 12;

function blockAt(at: number, text: string, random: Chance): { fragment: string; block: Block } {
  const part = Math.floor(at / BLOCKS_IN_PART) + 1;
  const within = at % BLOCKS_IN_PART;
  if (within === 0) {
    const name = `Part ${part}, ${thing(random)} at ${place(random)}`;
    return { fragment: `part-${part}`, block: [`## ${name} {#part-${part}}`, name] };
  }
  if (within >= 4 && within <= 6) {
    const fragment = `part-${part}-${within - 3}`;
    return { fragment, block: [`- ${text} {#${fragment}}`, `• ${text}`] };
  }
  const label = `${at}.`;
  return { fragment: `para-${at}`, block: [`${label} ${text} {#para-${at}}`, `${label} ${text}`] };
}

/** An article whose rights are reserved, published as a digest. */
function article(number: number, issued: string, random: Chance): GeneratedDocument {
  const title = `Quillmere waits for ${thing(random)}`;
  const date = dateWords(parseDate(issued));
  const blocks: Block[] = [
    [`# ${title} {#title Headline}`, title],
    [`${date} {#dateline Dateline}`, date],
  ];
  for (let at = 1; at <= ARTICLE_PASSAGES - 2; at += 1) {
    const text = sentences(random).join(' ');
    const summary = `The article tells of ${thing(random)}.`;
    blocks.push([`[… ${text.split(' ').length} words: rights] {#para-${at}}\n= ${summary}`, text]);
  }
  const rights = { ...INVENTED, terms: 'all-rights-reserved' };
  const fields = { type: 'article-newspaper', title, coverage: 'digest', rights };
  return { id: `article-${number}`, ...write(fields, `Article ${number}`, issued, blocks), quotable: [] };
}

const INVENTED = {
  terms: 'open-government-licence',
  holder: 'Nobody',
  statement: 'The document is invented.',
};

function write(fields: object, short: string, issued: string, blocks: readonly Block[]) {
  const seed = `${blocks.map(([, printed]) => printed).join('\n\n')}\n`;
  const front = {
    ...fields,
    'title-short': short,
    language: 'en-GB',
    issued,
    seed: { sha256: sha256(seed) },
    dates: { published: { date: issued, passage: 'dateline' } },
  };
  return { seed, edition: withFrontMatter(front, blocks.map(([marked]) => marked).join('\n\n')) };
}

/** A file with front matter; every value in quotation marks, as dates must be. */
export function withFrontMatter(fields: object, body: string): string {
  return `---\n${yaml(fields)}---\n\n${body}\n`;
}

/** YAML with every string in quotation marks. */
export function yaml(fields: object): string {
  return stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
