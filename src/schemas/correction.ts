import { z } from 'astro/zod';
import { datePrecision } from '../date/date.ts';
import { date, line, words } from './fields.ts';

/** A change of the words for which an address stands. Those of one address are written in their order, each from the words before it. */
export const correctionSchema = z.strictObject({
  /** The address as it stands in the register. */
  address: z.string(),
  /** The day of the correction. */
  date: date.refine((day) => datePrecision(day) === 'day', 'a correction has a day'),
  /** The words before, to the letter; nothing where there were none; their SHA-256 where they must not be shown again. */
  was: words,
  /** The words after it, written likewise. */
  now: words,
  /** Why they were changed, in our own words. */
  why: line(500),
});

/** content/corrections.yaml. */
export const correctionsSchema = z.array(correctionSchema);
export type CorrectionFields = z.infer<typeof correctionSchema>;
