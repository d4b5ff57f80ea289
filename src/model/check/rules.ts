/**
 * Every rule that a record is held to beyond its schemas, one a line. What a
 * schema can say of a file by itself is said in the schema.
 */
import {
  citationsTwice,
  missingAccounts,
  missingQuotations,
  unknownCitations,
  unusedCitations,
} from './accounts.ts';
import { changedWords, unknownAddresses } from './corrections.ts';
import { sidesSummedUpOtherwise, sidesTwice, sidesWithoutWords } from './disagreements.ts';
import { printedFactsSupplied, strayIssued, unprintedFacts } from './document-facts.ts';
import { quotesOfNothing, quotesOfTheUnknown, selfReferences, unknownReferences } from './editions.ts';
import { backgroundWithinSpan, otherDates, outsideSpan } from './event-dates.ts';
import { explainedDates, findingsElsewhere, findingsOfNoDocument, findingsOfNoPassage } from './findings.ts';
import { circularFollows, effectsBeforeCauses } from './follows.ts';
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
import { deadLinks } from './links.ts';
import { unnamedActors, wrongAcronyms, wrongNames } from './names.ts';
import { factsWithTwoDates } from './one-date.ts';
import {
  strayNumbersInAccounts,
  strayNumbersOfDisagreements,
  strayNumbersOfEvents,
  strayNumbersOfFindings,
  strayNumbersOfSummaries,
} from './own-numbers.ts';
import { unknownPassages } from './passage-references.ts';
import { largeShares, longQuotations } from './press.ts';
import { inferredEnds, unexplainedInferences, unresolvedDates, unstatedDates } from './proven-dates.ts';
import { wrongQuotations } from './quotations.ts';
import { brokenAddresses, unregisteredAddresses } from './register.ts';
import { brokenReview, changedStatements, newStatements } from './reviewed.ts';
import type { JoinedRule, Rule } from './rule.ts';
import { unusedThemes } from './themes.ts';

/** Rules for what was written. */
export const RULES: readonly Rule[] = [
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
  effectsBeforeCauses,
  wrongQuotations,
  wrongNames,
  wrongAcronyms,
  unnamedActors,
  unknownReferences,
  selfReferences,
  quotesOfNothing,
  quotesOfTheUnknown,
  unprintedFacts,
  printedFactsSupplied,
  strayIssued,
  longQuotations,
  largeShares,
  findingsOfNoDocument,
  findingsElsewhere,
  findingsOfNoPassage,
  explainedDates,
  sidesTwice,
  sidesWithoutWords,
  sidesSummedUpOtherwise,
  outsideSpan,
  backgroundWithinSpan,
  otherDates,
  unstatedDates,
  unresolvedDates,
  unexplainedInferences,
  inferredEnds,
  factsWithTwoDates,
  strayNumbersOfFindings,
  strayNumbersOfEvents,
  strayNumbersInAccounts,
  strayNumbersOfDisagreements,
  strayNumbersOfSummaries,
  missingAccounts,
  citationsTwice,
  unknownCitations,
  missingQuotations,
  unusedCitations,
];

/** Rules for the whole record. */
export const JOINED_RULES: readonly JoinedRule[] = [
  unusedThemes,
  brokenAddresses,
  unknownAddresses,
  changedWords,
  deadLinks,
];

/** The rules that a record keeps once it is published, and that an editor breaks on the way there. */
export const PUBLISHING_RULES: readonly JoinedRule[] = [
  unregisteredAddresses,
  brokenReview,
  changedStatements,
  newStatements,
];
