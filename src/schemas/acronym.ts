import { z } from 'astro/zod';
import { line, passage } from './fields.ts';

/** An acronym that a document spells out. */
export const acronymSchema = z.strictObject({
  /** As the document writes it, in the singular. */
  acronym: z
    .string()
    .regex(/^\p{Lu}[\p{L}\p{N}&]{1,9}$/u, 'an acronym has two to ten letters and begins with a capital'),
  /** What it stands for, in the document's words, in the singular. */
  long: line(90),
  /** The passage in which both stand; either may stand there in the plural. */
  passage,
});

/** content/acronyms.yaml. */
export const acronymsSchema = z.array(acronymSchema);
export type AcronymFields = z.infer<typeof acronymSchema>;
