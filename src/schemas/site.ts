import { z } from 'astro/zod';
import { closedDate, date, id, language, line } from './fields.ts';

/** The largest share of a document whose rights are reserved that any record may quote. */
const LARGEST_SHARE = 0.25;

/** The shapes by which lanes are told apart, besides their hue and name. */
export const laneShapes = z.enum(['circle', 'diamond', 'square', 'triangle', 'cross', 'star']);
export type LaneShape = z.infer<typeof laneShapes>;

/** content/site.yaml: what the site as a whole is called and shows. */
export const siteSchema = z.strictObject({
  /** The site's name. */
  name: line(80),
  /** A shorter name for the head of each page. */
  'name-short': line(40),
  /** What it is, in two sentences, for the first page and for search engines. */
  description: line(400),
  /** The address at which it is published, with its base path. */
  address: z
    .url({ protocol: /^https?$/, error: 'the address is not a web address' })
    .refine(
      (address) => !/[?#]/.test(address),
      'an address that others are made of has no query and no fragment',
    ),
  /** BCP 47 tag of our own words. */
  language,
  /** The years that the record is about, EDTF interval. */
  span: closedDate,
  /** The windows of the still timeline, from the widest to the closest, EDTF intervals. */
  windows: z.array(closedDate).min(1),
  /** The kinds of events, from top to bottom of the timeline. */
  lanes: z
    .array(
      z.strictObject({
        /** By which events name it. */
        id,
        /** Its name beside the drawing. */
        name: line(40),
        /** The shape of its marks. */
        shape: laneShapes,
        /** What belongs to it, in our own words. */
        description: line(160),
      }),
    )
    .min(1)
    .max(6)
    .refine((lanes) => new Set(lanes.map((lane) => lane.id)).size === lanes.length, 'two lanes have one id'),
  /** Documents that are known only through the held ones. */
  notHeld: z
    .array(
      z.strictObject({
        /** By which events, findings and articles name it. */
        id,
        /** What it is called here. */
        name: line(90),
        /** By whom, as a citation "as cited in" names them. */
        author: line(60),
        /** The year, if a held document tells it. */
        year: z
          .string()
          .regex(/^\d{4}$/)
          .optional(),
      }),
    )
    .default([]),
  /** Where "Exit this page" leads. */
  exit: z.url({ protocol: /^https$/ }),
  /** A word of warning before distressing matter. */
  contentNote: line(300),
  /** Services for those who need help, in the order shown. */
  support: z.array(
    z.strictObject({
      /** The service's name. */
      name: line(60),
      /** For whom or for what. */
      purpose: line(120),
      /** The number to call, as it is dialled. */
      telephone: z.string().regex(/^[0-9 ]+$/),
      /** The page of the service that gives the number. */
      source: z.url({ protocol: /^https$/ }),
      /** The day on which the entry was last checked. */
      checked: date,
    }),
  ),
  /** How much of a document whose rights are reserved may be quoted. */
  quotationCaps: z.strictObject({
    /** The most words of one quotation. */
    words: z.int().positive(),
    /** The largest share of a document's words that all quotations together may have, up to a quarter. */
    share: z
      .number()
      .positive()
      .max(
        LARGEST_SHARE,
        `no record quotes more than ${LARGEST_SHARE} of a document whose rights are reserved`,
      ),
  }),
});

export type SiteFields = z.infer<typeof siteSchema>;
