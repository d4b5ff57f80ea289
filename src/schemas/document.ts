import { z } from 'astro/zod';
import { date, datedBy, id, language, line } from './fields.ts';

/** Whose words an article quotes where they stand in no document held. */
const quotesOthers = z
  .strictObject({
    /** The fragment of the passage in which all that is quoted is theirs. */
    passage: id,
    /** A document that is not held: an id of `notHeld` in content/site.yaml. */
    notHeld: id.optional(),
    /** Whose words they are, where they are in no document. */
    speaker: line(90).optional(),
  })
  .refine(({ notHeld, speaker }) => (notHeld === undefined) !== (speaker === undefined), {
    error: 'say which document is quoted or who speaks, one of the two',
  });

const name = z.union([
  z.strictObject({
    /** Family name. */
    family: z.string().min(1),
    /** Given name or names, with a title where the document gives one. */
    given: z.string().min(1),
  }),
  z.strictObject({
    /** The name of a body, as a whole. */
    literal: z.string().min(1),
  }),
]);

/** On what terms a document may be published, and in what form. */
export const rightsTerms = z.enum([
  /** The document states the Open Government Licence. */
  'open-government-licence',
  /** Presumed Crown copyright; the copy held says nothing. */
  'presumed-open-government-licence',
  /** Someone's copyright: short quotations only. */
  'all-rights-reserved',
]);

/** A date of the document itself. */
const datedHere = datedBy.extend({
  /** The passage that gives it: a fragment of this document, or another document's passage in full. */
  passage: z.string().min(1),
  /** Further passages that give a bound of it, or the day from which it is resolved, named alike. */
  bounds: z.array(z.string().min(1)).default([]),
});

/** What a catalogue asks for and a document may not print. */
export const suppliedFields = z.enum([
  'title',
  'author',
  'recipient',
  'publisher',
  'container-title',
  'genre',
]);
export type SuppliedField = z.infer<typeof suppliedFields>;

/** Front matter of an edition. The bibliographic fields have CSL-JSON's names and meanings. */
export const documentSchema = z.strictObject({
  /** CSL type: report, personal_communication, article-newspaper … */
  type: z.enum(['report', 'personal_communication', 'article-newspaper', 'article-magazine', 'webpage']),
  /** The title as the document prints it. */
  title: z.string().min(1),
  /** What this site calls the document where the title is too long. */
  'title-short': line(60),
  /** Who wrote it; absent where the document names nobody. */
  author: z.array(name).min(1).optional(),
  /** To whom a letter is written. */
  recipient: z.array(name).min(1).optional(),
  /** The body that published it or for which it was written. */
  publisher: z.string().min(1).optional(),
  /** The journal or site in which an article stands. */
  'container-title': z.string().min(1).optional(),
  /** Kind of document in words: Letter, Inspection report. */
  genre: z.string().min(1).optional(),
  /** Those of these fields that the document does not print: they are ours, and shown as ours. */
  supplied: z.array(suppliedFields).default([]),
  /** BCP 47 tag. */
  language,
  /** When it was written or published, EDTF: the date of its citation. */
  issued: date,
  /** Web address of the original, where one is known. */
  URL: z.url({ protocol: /^https$/ }).optional(),
  /** The text as it was received. */
  seed: z.strictObject({
    /** SHA-256 of the seed file, 64 hexadecimal digits. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits'),
  }),
  /** Published whole, or as a digest of short quotations and summaries. */
  coverage: z.enum(['full', 'digest']),
  /** On what terms it may be published, and who says so. */
  rights: z.strictObject({
    /** The terms, as one of a few kinds. */
    terms: rightsTerms,
    /** Whose the rights are. */
    holder: line(120),
    /** What the site says of them, in our words. */
    statement: line(500),
  }),
  /** In an article: the passages that quote from what is not held. What others quote is compared with the documents held. */
  quotesOthers: z.array(quotesOthers).default([]),
  /** By fragment, the passages to which a passage refers without saying which it means: the editor's reading. */
  refersTo: z.record(id, z.array(id).min(1)).default({}),
  /** When what it tells of happened, when it was written, when it was published: as far as known. */
  dates: z.strictObject({
    /** When what it tells of happened. */
    happened: datedHere.optional(),
    /** When it was written. */
    written: datedHere.optional(),
    /** When it was published. */
    published: datedHere.optional(),
  }),
});

export type DocumentFields = z.infer<typeof documentSchema>;
