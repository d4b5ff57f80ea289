/**
 * Every rule that a record is held to beyond its schemas, one a line. A rule
 * tells what is wrong, and makes nothing.
 */
import type { Issue } from '../../reading/issue.ts';
import type { Model } from '../model.ts';
import type { ReadRecord } from '../read/record.ts';
import {
  citationsTwice,
  missingAccounts,
  missingQuotations,
  unknownCitations,
  unusedCitations,
} from './accounts.ts';
import { changedWords, unknownAddresses } from './corrections.ts';
import { sidesTwice, sidesWithoutWords } from './disagreements.ts';
import { quotesOfNothing, quotesOfTheUnknown, selfReferences, unknownReferences } from './editions.ts';
import { backgroundWithinSpan, otherDates, outsideSpan } from './event-dates.ts';
import { explainedDates, findingsElsewhere, findingsOfNoDocument, findingsOfNoPassage } from './findings.ts';
import { circularFollows } from './follows.ts';
import { unknownIds } from './id-references.ts';
import {
  acronymsTwice,
  actorsTwice,
  confusableIds,
  disagreementsTwice,
  findingsTwice,
  malformedIds,
  reservedIds,
} from './ids.ts';
import { unnamedActors, wrongAcronyms, wrongNames } from './names.ts';
import { unknownPassages } from './passage-references.ts';
import { largeShares, longQuotations } from './press.ts';
import { wrongQuotations } from './quotations.ts';
import { brokenAddresses, unregisteredAddresses } from './register.ts';
import { unusedThemes } from './themes.ts';

/** Rules for what was written. */
export const RULES: readonly ((record: ReadRecord) => Iterable<Issue>)[] = [
  malformedIds,
  reservedIds,
  confusableIds,
  actorsTwice,
  disagreementsTwice,
  findingsTwice,
  acronymsTwice,
  unknownPassages,
  unknownIds,
  circularFollows,
  wrongQuotations,
  wrongNames,
  wrongAcronyms,
  unnamedActors,
  unknownReferences,
  selfReferences,
  quotesOfNothing,
  quotesOfTheUnknown,
  longQuotations,
  largeShares,
  findingsOfNoDocument,
  findingsElsewhere,
  findingsOfNoPassage,
  explainedDates,
  sidesTwice,
  sidesWithoutWords,
  outsideSpan,
  backgroundWithinSpan,
  otherDates,
  missingAccounts,
  citationsTwice,
  unknownCitations,
  missingQuotations,
  unusedCitations,
];

/** A record in which nothing is refused by itself, and the addresses that it serves with the words for which they stand. */
export interface JoinedRecord {
  record: ReadRecord;
  model: Model;
  served: ReadonlyMap<string, string>;
}

/** A rule for the whole, which can only be told once all of it is there. */
type JoinedRule = (joined: JoinedRecord) => Iterable<Issue>;

/** Rules for the whole record. */
export const JOINED_RULES: readonly JoinedRule[] = [
  unusedThemes,
  brokenAddresses,
  unknownAddresses,
  changedWords,
];

/** The rule that a record keeps once it is published, and that an editor breaks on the way there. */
export const PUBLISHING_RULE: JoinedRule = unregisteredAddresses;
