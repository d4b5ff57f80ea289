/** Tables of citations that a person can check against a style's guide. */
import { expect, it } from 'vitest';
import type { Cited } from '../../src/cite/cited.ts';
import type { Style } from '../../src/cite/style.ts';
import type { TextRun } from '../../src/cite/text-runs.ts';
import {
  LETTER,
  PAGE,
  passage,
  REPORT,
  read,
  SIGNED_ARTICLE,
  UNDATED_LETTER,
  UNSIGNED_ARTICLE,
} from './documents.ts';

/** The places of which each style tells, with what they show. */
export const PLACES = {
  'a numbered paragraph of a report': passage(REPORT, 'para-54', { numbers: ['54'] }),
  'a recommendation': passage(REPORT, 'recommendation-3', { kind: 'recommendation', numbers: ['3'] }),
  'a paragraph that we count': passage(
    REPORT,
    'executive-summary-4',
    { section: 'Executive summary', kind: 'paragraph', numbers: ['4'] },
    'editorial',
  ),
  'a row of a table': passage(REPORT, 'cover-2-1', { section: 'Cover table', numbers: ['2', '1'] }),
  'a note': passage(REPORT, 'note-1', { kind: 'note', numbers: ['1'] }),
  'a whole report': read(REPORT),
  'a paragraph of a letter that bears its date': passage(
    LETTER,
    'para-3',
    { kind: 'paragraph', numbers: ['3'] },
    'editorial',
  ),
  'a label of a letter that another document dates': passage(UNDATED_LETTER, 'para-2-c', {
    numbers: ['2', '(c)'],
  }),
  'a paragraph of a signed article': passage(
    SIGNED_ARTICLE,
    'para-7',
    { kind: 'paragraph', numbers: ['7'] },
    'editorial',
  ),
  'the headline of a signed article': passage(
    SIGNED_ARTICLE,
    'headline',
    { kind: 'Headline', numbers: [] },
    'editorial',
  ),
  'a paragraph of an unsigned article': passage(
    UNSIGNED_ARTICLE,
    'para-9',
    { kind: 'paragraph', numbers: ['9'] },
    'editorial',
  ),
  'a page of the site': read(PAGE),
} satisfies Record<string, Cited>;

/** The documents of which each style gives an entry. */
const DOCUMENTS = {
  'a report by a body': read(REPORT),
  'a letter that bears its date': read(LETTER),
  'a letter that another document dates': read(UNDATED_LETTER),
  'a signed article': read(SIGNED_ARTICLE),
  'an unsigned article': read(UNSIGNED_ARTICLE),
  'a page of the site': read(PAGE),
};

/** Runs as a line: italics between asterisks. */
export const shown = (all: readonly TextRun[]): string =>
  all.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

/** A style against its tables: a note for each place, an entry for each document. */
export function golden(
  style: Style,
  notes: Record<keyof typeof PLACES, string>,
  entries: Record<keyof typeof DOCUMENTS, string>,
): void {
  it.each(Object.entries(PLACES))(`${style.name} notes %s`, (name, cited) => {
    expect(shown(style.note(cited))).toBe(notes[name as keyof typeof PLACES]);
  });
  it.each(Object.entries(DOCUMENTS))(`${style.name} lists %s`, (name, cited) => {
    expect(shown(style.entry(cited))).toBe(entries[name as keyof typeof DOCUMENTS]);
  });
  it(`${style.name} lists a document alike, whatever place in it is cited`, () => {
    const cited = { ...PLACES['a numbered paragraph of a report'], quotation: 'dry books' };
    expect(style.entry(cited)).toEqual(style.entry(DOCUMENTS['a report by a body']));
  });
  it(`${style.name} says nothing of access where no day is given`, () => {
    const { accessed: _, ...cited } = DOCUMENTS['a signed article'];
    expect(shown(style.note(cited)) + shown(style.entry(cited))).not.toMatch(/access|2026/i);
  });
}
