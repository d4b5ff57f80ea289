import { z } from 'astro/zod';
import { id, line, passage } from './fields.ts';

/** One of the things said: by a finding, or by a passage whose words a digest leaves out. */
const side = z
  .strictObject({
    /** The finding that says it. */
    finding: id.optional(),
    /** The passage that says it, where no finding has its words. */
    passage: passage.optional(),
  })
  .refine((given) => Object.values(given).filter(Boolean).length === 1, 'a side is a finding or a passage');

/** Passages that cannot all be right as they stand, or that measure one thing differently. It is shown and not resolved. */
export const disagreementSchema = z.strictObject({
  /** Unique in the file; part of its address. */
  id,
  /** What is in question, in our own words. */
  title: line(120),
  /** What is said of it, side by side. */
  sides: z.array(side).min(2, 'a disagreement has two sides or more'),
  /** In what they differ, in our own words, without taking a side. */
  note: line(600),
});

/** content/disagreements.yaml. */
export const disagreementsSchema = z.array(disagreementSchema);
export type DisagreementFields = z.infer<typeof disagreementSchema>;
