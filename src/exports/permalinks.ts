/** /data/permalinks.json: the register, for others to check that what was promised is kept. */
import { z } from 'astro/zod';
import { digestOf } from '../model/correction.ts';
import type { Model } from '../model/model.ts';
import { permalinkTo } from '../model/permalink.ts';

const day = z.string().describe('a day, such as 2027-03-03');
const digest = z.string().describe('SHA-256 of words as UTF-8, white space as single spaces');

/** The published register, version 1. */
export const permalinksSchema = z
  .strictObject({
    version: z.literal(1),
    name: z.string(),
    permalinks: z.array(
      z.strictObject({
        address: z.string().describe('relative to the site'),
        url: z.url().describe('the address in full'),
        sha256: digest.optional().describe('of the words as first published; absent where there were none'),
        published: day.describe('when it was first published'),
        corrected: z
          .array(z.strictObject({ date: day, sha256: digest.optional() }))
          .describe('each correction of the words in order, with the SHA-256 of the words after it'),
        alias: z.string().optional().describe('the address that has taken its place'),
        withdrawn: z.strictObject({ date: day, why: z.string() }).optional(),
      }),
    ),
  })
  .meta({
    title: 'The permalinks of a documentary timeline',
    description: 'Every address ever published, and the SHA-256 of the words for which it stands.',
  });

export type Permalinks = z.infer<typeof permalinksSchema>;

/** The JSON Schema (draft 2020-12) of the published register. */
export const permalinksJsonSchema = () => z.toJSONSchema(permalinksSchema);

/** The register of a record as it is published. */
export function permalinks({ site, register, corrections }: Model): Permalinks {
  return {
    version: 1,
    name: site.name,
    permalinks: register.map(({ address, sha256, published, state }) => ({
      address,
      url: permalinkTo(address, site.address),
      ...(sha256 && { sha256 }),
      published: published.edtf,
      corrected: (corrections.get(address) ?? []).map(({ date, now }) => {
        const after = digestOf(now);
        return { date: date.edtf, ...(after && { sha256: after }) };
      }),
      ...(state.kind === 'moved' && { alias: state.to }),
      ...(state.kind === 'withdrawn' && { withdrawn: { date: state.date.edtf, why: state.why } }),
    })),
  };
}
