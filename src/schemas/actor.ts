import { z } from 'astro/zod';
import { date, id, line, passage } from './fields.ts';

/** A person or a body that the documents name. */
export const actorSchema = z.strictObject({
  /** Unique in the file; part of its address. */
  id,
  /** The name used on this site. */
  name: line(90),
  /** Whether it is somebody or an organisation. */
  kind: z.enum(['person', 'body']),
  /** The name as it is filed: family name first; absent where it is the name. */
  sort: line(90).optional(),
  /** Who this is, from the documents, in one sentence of ours. */
  description: line(300),
  /** Posts held, as the documents name them. */
  posts: z
    .array(
      z.strictObject({
        /** The post, in the document's words or nearly. */
        post: line(160),
        /** The body it was held in: an actor's id. */
        body: id.optional(),
        /** When the passage shows it held, EDTF. */
        date: date.optional(),
        /** The passage that names it. */
        passage,
      }),
    )
    .default([]),
  /** Other names that the documents use. */
  names: z
    .array(
      z.strictObject({
        /** The name, to the letter. */
        name: z.string().min(1).max(160),
        /** A passage that has it. */
        passage,
      }),
    )
    .default([]),
});

/** content/actors.yaml. */
export const actorsSchema = z.array(actorSchema);
export type ActorFields = z.infer<typeof actorSchema>;
