/**
 * The contract of /data/record.json, published beside it as JSON Schema. A
 * field, once published, keeps its name and meaning.
 */
import { z } from 'astro/zod';
import { findingKinds } from '../schemas/finding.ts';

const edtf = z.string().describe('EDTF date or interval');
const url = z.string().describe('address relative to the site');
const leadIn = z
  .string()
  .optional()
  .describe(
    'the document’s words that introduce the item of a list, to be shown before it where it stands alone',
  );
const passageId = z.string().describe('<document>#<fragment>');
const basis = z.enum(['stated', 'resolved', 'inferred']);
const dated = z.strictObject({ date: edtf, basis, passage: passageId, note: z.string().optional() });
const name = z.union([
  z.strictObject({ family: z.string(), given: z.string() }),
  z.strictObject({ literal: z.string() }),
]);
const counts = z.record(z.string(), z.int());

/** The public data, version 1. */
export const recordSchema = z
  .strictObject({
    version: z.literal(1),
    name: z.string(),
    description: z.string(),
    address: z.url(),
    span: edtf,
    documents: z.array(
      z.strictObject({
        id: z.string(),
        csl: z
          .looseObject({
            id: z.string(),
            type: z.string(),
            title: z.string(),
            issued: edtf,
            author: z.array(name).optional(),
          })
          .describe('bibliographic record, CSL-JSON field names, dates in EDTF'),
        supplied: z
          .array(z.string())
          .describe('the fields of csl that the document does not print and that are ours'),
        coverage: z.enum(['full', 'digest']),
        rights: z.strictObject({ terms: z.string(), holder: z.string(), statement: z.string() }),
        refersTo: z
          .record(z.string(), z.array(z.string()))
          .describe('by fragment, the fragments to which a passage refers, as we read it'),
        dates: z.strictObject({
          happened: dated.optional(),
          written: dated.optional(),
          published: dated.optional(),
        }),
        seed: z.strictObject({ sha256: z.string(), words: z.int() }),
        counts: z
          .strictObject({
            passages: z.int(),
            publishedWords: z.int(),
            omittedWords: counts,
            typographicChanges: counts,
          })
          .describe('the account of every word of the seed'),
        url,
      }),
    ),
    passages: z.array(
      z.strictObject({
        id: passageId,
        document: z.string(),
        fragment: z.string(),
        locator: z.string(),
        locatorBasis: z.enum(['printed', 'editorial']),
        section: z.string().optional(),
        kind: z.enum(['heading', 'paragraph', 'item', 'row', 'note']),
        status: z.enum(['full', 'excerpt', 'summary']),
        leadIn,
        text: z
          .string()
          .describe('the document’s words, […] where some are left out; our summary where status is summary'),
        summary: z.string().optional().describe('our words for what the passage says, in a digest'),
        url,
      }),
    ),
    events: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        summary: z.string(),
        account: z.string().describe('plain text; quotations in quotation marks'),
        date: edtf,
        dateBasis: basis,
        datePassage: passageId,
        dateNote: z.string().optional(),
        otherDates: z.array(dated).describe('dates that other passages give for the same event'),
        written: dated.optional(),
        published: dated.optional(),
        principal: z.boolean(),
        background: z.boolean(),
        lane: z.string(),
        actors: z.array(z.string()),
        themes: z.array(z.string()),
        findings: z.array(z.string()).describe('what documents state of it'),
        notHeld: z.array(z.string()),
        follows: z
          .array(
            z.strictObject({
              event: z.string(),
              passage: passageId,
              disagreement: z.string().optional().describe('where another passage says otherwise'),
            }),
          )
          .describe('what it followed from, each by the account of a passage'),
        citations: z.array(z.strictObject({ passage: passageId, quotation: z.string().optional() })),
        url,
      }),
    ),
    findings: z.array(
      z.strictObject({
        id: z.string(),
        document: z.string(),
        fragment: z.string().describe('<document>#<fragment> is its passage'),
        leadIn,
        quotation: z.string().describe('exact words of the passage, […] where some are left out'),
        headline: z.string().describe('our own words'),
        kind: findingKinds,
        counts: z.string().optional().describe('of a figure, what is counted'),
        themes: z.array(z.string()),
        actors: z.array(z.string()),
        notHeld: z.array(z.string()),
        date: edtf.optional().describe('as at when it holds, where a passage says so'),
        dateBasis: basis.optional(),
        datePassage: passageId.optional(),
        dateNote: z.string().optional(),
        sha256: z.string().describe('of the quotation as UTF-8'),
        url,
      }),
    ),
    actors: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['person', 'body']),
        description: z.string(),
        posts: z.array(
          z.strictObject({
            post: z.string(),
            body: z.string().optional(),
            date: edtf.optional(),
            passage: passageId,
            note: z.string().optional().describe('what of it is our inference, or what a reader should know'),
          }),
        ),
        names: z.array(z.strictObject({ name: z.string(), passage: passageId })),
        url,
      }),
    ),
    themes: z.array(z.strictObject({ id: z.string(), name: z.string(), description: z.string() })),
    disagreements: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string().describe('what is in question, in our own words'),
          note: z.string().describe('in what the sides differ, in our own words'),
          sides: z.array(
            z.strictObject({
              passage: passageId,
              finding: z.string().optional().describe('absent where a digest only sums the passage up'),
              quotation: z.string().optional(),
              summary: z.string().optional().describe('the sentence of our summary that says it'),
            }),
          ),
          url,
        }),
      )
      .describe('what passages say differently, not resolved'),
    lanes: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    notHeld: z.array(
      z.strictObject({ id: z.string(), name: z.string(), author: z.string(), year: z.string().optional() }),
    ),
  })
  .meta({
    title: 'The record of a documentary timeline',
    description: 'Documents, their passages, and the events and findings told from them.',
  });

export type PublicRecord = z.infer<typeof recordSchema>;

/** The JSON Schema (draft 2020-12) of the public data. */
export const recordJsonSchema = () => z.toJSONSchema(recordSchema);
