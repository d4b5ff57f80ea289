/**
 * The search index. Pagefind makes it from folded words, so that what it finds
 * are candidates by our own rules of what a word is; the texts as they stand
 * take the place of the folded ones in the files that results are read from.
 */

import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { publicLocator } from '../documents/locator.ts';
import type { Passage } from '../documents/passage.ts';
import type { Model } from '../model/model.ts';
import { isSmallRecord } from './is-small-record.ts';
import { fragmentName, INDEX_FOLDER, isUsed, SIGNATURE } from './pagefind-format.ts';
import { type SearchRecord, searchRecords } from './search-record.ts';
import {
  FACETS,
  type Facet,
  type FacetColumns,
  type PassageEntry,
  type PlaceEntry,
  type RecordEntry,
  SEARCH_FILES,
} from './search-result.ts';

/** The files of the index by their path in the site. Throws where Pagefind refuses a record. */
export async function searchFiles(model: Model): Promise<Map<string, Uint8Array>> {
  const records = searchRecords(model);
  const byUrl = new Map(records.map((record) => [record.result.url, record]));
  const files = new Map<string, Uint8Array>();
  const fileOf = new Map<SearchRecord, string>();
  for (const { path, content } of (await indexFiles(records)).filter((file) => isUsed(file.path))) {
    const file = fragmentName(path);
    const record = file === undefined ? undefined : byUrl.get(urlIn(content));
    files.set(INDEX_FOLDER + path, record ? packed(JSON.stringify(record.result)) : content);
    if (file !== undefined && record) fileOf.set(record, file);
  }
  if (isSmallRecord(model))
    files.set(SEARCH_FILES.records, packed(JSON.stringify(entriesOf(records, fileOf))));
  files.set(SEARCH_FILES.places, encoded(places(records, fileOf)));
  files.set(SEARCH_FILES.facets, encoded(facetColumns(records, fileOf)));
  files.set(SEARCH_FILES.vocabulary, encoded(vocabulary(records)));
  files.set(SEARCH_FILES.passages, encoded([...model.passages.values()].flatMap(entryOf)));
  return files;
}

/** A passage for the check of quotations, if the document's words stand in it. */
function entryOf({ id, locator, words }: Passage): PassageEntry[] {
  return words ? [[id, publicLocator(locator), words]] : [];
}

async function indexFiles(records: readonly SearchRecord[]) {
  // Our records are in one language; told apart by tag they would lie in separate indexes.
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  for (const { indexed, result } of records) {
    const added = await index.addCustomRecord({
      url: result.url,
      content: indexed,
      language: 'en',
      // The title alone, so that a document's name and a word in it find its passages.
      meta: { title: result.title },
    });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refuses ${result.url}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files;
}

function urlIn(content: Uint8Array): string {
  return JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString('utf8')).url;
}

function packed(text: string): Uint8Array {
  return gzipSync(SIGNATURE + text, { level: 9 });
}

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

type Files = ReadonlyMap<SearchRecord, string>;

function entriesOf(records: readonly SearchRecord[], files: Files): RecordEntry[] {
  return records.map((record) => [files.get(record) ?? '', record.result]);
}

function places(records: readonly SearchRecord[], files: Files): PlaceEntry[] {
  return records.flatMap((record): PlaceEntry[] => {
    const { document, locator } = record.result;
    return locator ? [[document, locator, files.get(record) ?? '']] : [];
  });
}

function facetColumns(records: readonly SearchRecord[], files: Files): FacetColumns {
  const valuesOf = (facet: Facet) => [...new Set(records.flatMap(({ facets }) => facets[facet]))].sort();
  const values = Object.fromEntries(
    FACETS.map((facet) => [facet, valuesOf(facet)]),
  ) as FacetColumns['values'];
  const rows = records.map((record): FacetColumns['rows'][number] => {
    const chosen = FACETS.map((facet) => {
      const places = record.facets[facet].map((value) => values[facet].indexOf(value));
      return places.length === 1 ? (places[0] as number) : places;
    });
    return [files.get(record) ?? '', record.date, ...chosen];
  });
  return { values, rows };
}

/** Each word of the record and how often it stands there, in the order of the alphabet. */
function vocabulary(records: readonly SearchRecord[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { indexed } of records)
    for (const word of indexed.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word]) => word).sort(([a], [b]) => (a < b ? -1 : 1));
}
