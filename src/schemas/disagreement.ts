import { z } from 'astro/zod';
import { id, line, passage } from './fields.ts';

/** One of the things said: by a finding, or by a passage whose words a digest leaves out. */
const side = z
  .strictObject({
    /** The finding that says it. */
    finding: id.optional(),
    /** The passage that says it, where no finding has its words. */
    passage: passage.optional(),
    /** The sentence of our summary of the passage that says it, where the summary says more; it stands there word for word. */
    summary: line(400).optional(),
  })
  .refine(
    ({ finding, passage }) => Boolean(finding) !== Boolean(passage),
    'a side is a finding or a passage',
  );

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
export type SideFields = z.infer<typeof side>;
export type DisagreementFields = z.infer<typeof disagreementSchema>;
