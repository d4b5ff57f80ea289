/** Parts that several schemas share: ids, dates, passages, text. */
import { z } from 'astro/zod';
import { type EventDate, parseDate } from '../date/date.ts';
import { oneSpace } from '../reading/one-space.ts';

/** What an id looks like; it is part of an address that is promised for ever. */
export const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Names that a file system or a web server keeps for itself. */
export const RESERVED_IDS = new Set([
  'index',
  'con',
  'prn',
  'aux',
  'nul',
  'com1',
  'com2',
  'com3',
  'com4',
  'lpt1',
  'lpt2',
  'lpt3',
  '404',
]);

/** An id: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(ID, 'an id has lower-case letters, digits and hyphens only')
  .refine((text) => !RESERVED_IDS.has(text), 'a name that systems keep for themselves');

/** Marks that would make our words look like a document's: any pair of quotation marks but apostrophes. */
export const QUOTATION_MARKS =
  /[“”„‟«»‹›＂‘‛「」『』｢｣〝〞〟]|"[^"]+"|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/u;

/** One line of plain text in our own words; it is never marked up. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most, `at most ${most} characters`)
    .refine((text) => !text.includes('\n'), 'it goes over several lines')
    .refine(
      (text) => !QUOTATION_MARKS.test(text),
      'own words carry no quotation marks; quotations go in citations',
    );

/** A language as BCP 47 writes it: en-GB. */
export const language = z.string().refine(isLanguageTag, 'it is not a language tag; write one such as en-GB');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A document's words; white space of any kind is one space. */
export const words = z.string().transform(oneSpace);

/** A date in EDTF, parsed. It stays reachable as it was written, in `edtf`. */
export const date = z.string().transform((edtf, context): EventDate => {
  try {
    return parseDate(edtf);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message, params: { date: true } });
    return z.NEVER;
  }
});

/** A date with both its ends: what a window of time has to be. */
export const closedDate = date.refine(({ start, end }) => start && end, {
  error: 'a window of time needs both its ends',
});

/** A passage: `<document>#<fragment>`. */
export const passage = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a passage is written as document#fragment, such as report-2018#para-54');

/** How a date is known. */
export const dateBasis = z.enum(['stated', 'resolved', 'inferred']);
export type DateBasis = z.infer<typeof dateBasis>;

/** A date, the passage it comes from, and how it is known. */
export const datedBy = z.strictObject({
  /** EDTF, in quotation marks. */
  date,
  /** The passage that gives it. */
  passage,
  /** Further passages that give a bound of it, or the day from which it is resolved. */
  bounds: z.array(passage).default([]),
  /** Stated in so many words; resolved from words such as "last month"; or inferred. */
  basis: dateBasis.default('stated'),
  /** How it was resolved or inferred, or what a reader should know of it. */
  note: line(300).optional(),
});
export type DatedBy = z.infer<typeof datedBy>;
