/** What the search page itself tells of the record: its documents and acronyms, read from the list below the results. */
import type { Known } from './answer.ts';
import type { Named } from './sentences.ts';

/** The documents of the record, in their order. */
export function documentsOnPage(): Named[] {
  return [...document.querySelectorAll<HTMLElement>('[data-document]')].map(({ dataset }) => ({
    id: dataset['document'] ?? '',
    title: dataset['title'] ?? '',
    digest: dataset['coverage'] === 'digest',
  }));
}

/** By what names the documents are called, which acronyms they spell out, and whether all of it is small. */
export function knownOnPage(): Known {
  const documents = [...document.querySelectorAll<HTMLElement>('[data-document]')];
  const acronyms = [...document.querySelectorAll<HTMLElement>('[data-acronym]')];
  return {
    small: document.querySelector('[data-small]') !== null,
    names: new Map(
      documents.map(({ dataset }) => [dataset['document'] ?? '', new Set(dataset['names']?.split(' '))]),
    ),
    acronyms: acronyms.map(({ dataset }) => ({
      acronym: dataset['acronym'] ?? '',
      long: dataset['long'] ?? '',
    })),
  };
}
