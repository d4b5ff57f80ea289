/** Places of the record that show how it is cited. */

import { model } from 'virtual:record';
import { isNumber } from '../documents/locator.ts';
import type { Passage } from '../documents/passage.ts';
import { type Cited, type Kind, kindOf } from './cited.ts';
import { findingCited, passageCited } from './for-pages.ts';

const findings = model.documents.flatMap((document) =>
  model.findings
    .filter(({ passage }) => passage.document === document.id)
    .map((finding) => findingCited(finding, document)),
);

/** A finding by its document's own number, a letter by its own label, an article by our count, under headings; those that the record has. */
export function placesToCite(): [heading: string, cited: Cited][] {
  const suitable = findings.filter(({ locator }) => locator && isNumber(locator));
  const finding = suitable.find(({ document }) => kindOf(document) === 'report') ?? suitable[0];
  const letter = placeIn('letter', ({ kind, locator }) => kind !== 'heading' && isNumber(locator));
  const article = placeIn(
    'article',
    ({ locator: { basis, numbers } }) => basis === 'editorial' && numbers.length > 0,
  );
  return Object.entries({
    'A finding': finding,
    'A place in a letter': letter,
    'A paragraph of an article': article,
  }).flatMap(([heading, cited]): [string, Cited][] => (cited ? [[heading, cited]] : []));
}

/** A finding that tells of a source that is not held, if the record has one. */
export const findingOfSource = (): Cited | undefined => findings.find(({ sources }) => sources?.length);

/** The first such place in documents of a kind, sooner in one whose date is supplied. */
function placeIn(kind: Kind, suits: (passage: Passage) => boolean): Cited | undefined {
  const places = model.documents.flatMap((document) =>
    document.passages.filter(suits).map((passage) => passageCited(passage, document)),
  );
  const ofKind = places.filter(({ document }) => kindOf(document) === kind);
  return ofKind.find(({ document }) => document.supplied) ?? ofKind[0];
}
