/** Reads the editions and makes documents of them with their seeds. */
import { compareDates } from '../../date/date.ts';
import { type Document, makeDocument } from '../../documents/document.ts';
import { parseEdition } from '../../documents/edition.ts';
import { readSeed, seedFile, strayFiles } from '../../documents/seed.ts';
import { listFiles } from '../../reading/folder.ts';
import { readAsReceived } from '../../reading/text-file.ts';
import { type DocumentFields, documentSchema } from '../../schemas/document.ts';
import { type Entry, entryIn, nameOf } from './entry.ts';
import { type Folder, type ReadPart, readEach } from './part.ts';
import { readFront } from './prose-files.ts';

/** The path of an edition in the record, by document. */
export const editionFile = (document: string) => `content/documents/${document}.md`;

/** An edition's front matter as it is written, and the document that was made of it. */
export interface ReadEdition extends Entry<DocumentFields> {
  document: Document;
  /** What each passage of a digest prints in its seed, whole. It is for checks alone, so it is no part of the document. */
  printed: ReadonlyMap<string, string>;
}

/** Every edition, made a document with its seed, in order of their dates. */
export function readDocuments(root: string): Folder<ReadEdition> {
  const read = readEach(listFiles(root, 'content/documents', '.md'), (file) => readDocument(root, file));
  return {
    ...read,
    entries: read.entries.sort(
      ({ document: a }, { document: b }) => compareDates(a.issued, b.issued) || (a.id < b.id ? -1 : 1),
    ),
    issues: [...read.issues, ...strayFiles(root, read.files.map(nameOf))],
  };
}

function readDocument(root: string, file: string): ReadPart<ReadEdition> {
  const id = nameOf(file);
  const received = readAsReceived(root, seedFile(id)).text;
  const front = readFront(root, file, documentSchema, Number.POSITIVE_INFINITY, received);
  const refused = { entries: [], complete: false, issues: front.issues };
  if (!('body' in front)) return refused;
  const edition = parseEdition(front.body, file, front.bodyLine);
  const issues = [...front.issues, ...edition.issues];
  if (!front.value || edition.issues.length > 0) return { ...refused, issues };
  const seed = readSeed(root, id, front.value.seed.sha256);
  if ('problem' in seed) return { ...refused, issues: [...issues, seed] };
  const {
    document,
    printed,
    issues: faults,
  } = makeDocument(id, front.value, edition.lines, seed.text, file, seedFile(id));
  return {
    entries: document ? entryIn(file, front).map((entry) => ({ ...entry, document, printed })) : [],
    complete: document !== undefined,
    issues: [...issues, ...faults],
  };
}
