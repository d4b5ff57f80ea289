import { z } from 'astro/zod';
import { date, dateBasis, datedBy, id, line, passage } from './fields.ts';

const citation = z.strictObject({
  /** The name by which the account refers to the citation, unique in the file. */
  key: id,
  /** The passage cited. */
  passage,
  /** Its exact words, where they are quoted: in one place of one passage; `[…]` for words left out, `[word]` for one put in. */
  quotation: z.string().min(1).optional(),
  /** Words just before the quotation, where it occurs more than once. */
  prefix: z.string().min(1).optional(),
  /** Words just after the quotation, where it occurs more than once. */
  suffix: z.string().min(1).optional(),
});

/** Front matter of an event. The account below it is in our own words. */
export const eventSchema = z.strictObject({
  /** Headline in our own words; short is better. */
  title: line(400),
  /** A short form for the drawing; without it, the headline is cut. */
  label: line(30).optional(),
  /** When it happened, EDTF, in quotation marks. */
  date,
  /** How that date is known. */
  dateBasis: dateBasis.default('stated'),
  /** The passage that the date comes from. No date without a passage. */
  datePassage: passage,
  /** How the date was resolved or inferred, or what the documents leave open. */
  dateNote: line(300).optional(),
  /** Dates that other passages, of the same document or of another, give for when it happened. */
  otherDates: z.array(datedBy).default([]),
  /** When the document that the event is was written, where that differs. */
  written: datedBy.optional(),
  /** When it was published, where that differs. */
  published: datedBy.optional(),
  /** One of the lanes of content/site.yaml. */
  lane: id,
  /** One of the few events that carry the record. */
  principal: z.boolean().default(false),
  /** Outside the record's span, told for context. */
  background: z.boolean().default(false),
  /** The people and bodies in it: ids of content/actors.yaml. */
  actors: z.array(id).default([]),
  /** What it is about: ids of content/themes/. */
  themes: z.array(id).default([]),
  /** What documents state of it, in the order to show: ids of content/findings/. */
  findings: z.array(id).default([]),
  /** Documents known here only through others: ids of `notHeld` in content/site.yaml. */
  notHeld: z.array(id).default([]),
  /** The events that it follows from, each with the passage that says so. */
  follows: z
    .array(
      z.strictObject({
        /** The earlier event: its file's name. */
        event: id,
        /** The passage that says so. */
        passage,
      }),
    )
    .default([]),
  /** One or two sentences for lists, in our own words. */
  summary: line(1000),
  /** The passages that the account rests on. */
  citations: z.array(citation).min(1),
});

export type EventFields = z.infer<typeof eventSchema>;
export type CitationFields = z.infer<typeof citation>;
