import { z } from 'astro/zod';
import { line } from './fields.ts';

/** Front matter of a page of prose in content/pages/. */
export const pageSchema = z.strictObject({
  /** The title, at its head and in the browser's tab. */
  title: line(90),
  /** For search engines and link previews. */
  description: line(240),
});

export type PageFields = z.infer<typeof pageSchema>;
