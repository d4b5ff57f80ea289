import { z } from 'astro/zod';
import { line } from './fields.ts';

/** content/themes/<id>.yaml: something that events and findings are about. Which those are stands with each of them. */
export const themeSchema = z.strictObject({
  /** The name used on this site, in plain words. */
  name: line(40),
  /** What belongs to it, in one or two sentences of ours. */
  description: line(300),
});

export type ThemeFields = z.infer<typeof themeSchema>;
