import { z } from 'astro/zod';
import { date, dateBasis, id, line, passage, words } from './fields.ts';

/** The most words of a headline. */
const HEADLINE_WORDS = 12;

/** What a document does in the words quoted. */
export const findingKinds = z.enum([
  /** It judges a service or a body as a whole: a grade, or a conclusion. */
  'judgement',
  /** It says what is good, is done or has become better. */
  'strength',
  /** It says what is bad, is missing or is not yet good enough. */
  'weakness',
  /** It counts: how many, what share, how much. */
  'figure',
  /** It recommends or urges something to be done. */
  'recommendation',
  /** It tells of an instruction or an appointment that someone in office made. */
  'direction',
  /** What directions are to be for. */
  'purpose',
  /** What directions are to reach. */
  'objective',
  /** It proposes a measure for someone else to decide. */
  'proposal',
  /** It states a fact, a reason or an intention, and judges nothing. */
  'statement',
]);
export type FindingKind = z.infer<typeof findingKinds>;

/** Something that a document states, judges, counts, recommends, directs or promises. */
export const findingSchema = z
  .strictObject({
    /** Document and locator, `report-2018-54` for its `para-54`; further ones of a passage end in `-b`, `-c`. The passage follows from it. */
    id,
    /** Exact words of the passage that do not mislead when they stand alone; `[…]` for words left out, `[word]` for one put in. */
    quotation: words.pipe(z.string().min(1)),
    /** Words just before the quotation, where it occurs more than once. */
    prefix: z.string().min(1).optional(),
    /** Words just after the quotation, where it occurs more than once. */
    suffix: z.string().min(1).optional(),
    /** What it says, in our own words and without a judgement of ours. */
    headline: line(120).refine(
      (text) => text.split(/\s+/u).length <= HEADLINE_WORDS,
      `at most ${HEADLINE_WORDS} words`,
    ),
    /** What the document does in these words. */
    kind: findingKinds,
    /** What it is about: ids of content/themes/. */
    themes: z.array(id).default([]),
    /** The people and bodies concerned: ids of content/actors.yaml. */
    actors: z.array(id).default([]),
    /** Documents of which it tells and that are known here only through others: ids of `notHeld` in content/site.yaml. */
    notHeld: z.array(id).default([]),
    /** As at when it holds, EDTF; absent where no passage says so. */
    date: date.optional(),
    /** How that date is known. */
    dateBasis: dateBasis.default('stated'),
    /** The passage that gives it, where it is another one. */
    datePassage: passage.optional(),
    /** How it was resolved or inferred, or what a reader should know of it. */
    dateNote: line(300).optional(),
    /** Of a figure, what is counted. */
    counts: line(160).optional(),
  })
  .refine(({ kind, counts }) => kind !== 'figure' || counts, {
    path: ['counts'],
    error: 'a figure says what it counts',
  });

/** content/findings/<document>.yaml. */
export const findingsSchema = z.array(findingSchema);
export type FindingFields = z.infer<typeof findingSchema>;
