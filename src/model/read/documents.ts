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

/** A document, and its edition's front matter as it is written. */
interface ReadDocument {
  document: Document;
  edition: Entry<DocumentFields>[];
}

/** Every edition, made a document with its seed, in order of their dates. */
export function readDocuments(root: string): Folder<ReadDocument> {
  const read = readEach(listFiles(root, 'content/documents', '.md'), (file) => readDocument(root, file));
  return {
    ...read,
    entries: read.entries.sort(
      ({ document: a }, { document: b }) => compareDates(a.issued, b.issued) || (a.id < b.id ? -1 : 1),
    ),
    issues: [...read.issues, ...strayFiles(root, read.files.map(nameOf))],
  };
}

function readDocument(root: string, file: string): ReadPart<ReadDocument> {
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
  const made = makeDocument(id, front.value, edition.lines, seed.text, file, seedFile(id));
  return {
    entries: made.document ? [{ document: made.document, edition: entryIn(file, front) }] : [],
    complete: made.document !== undefined,
    issues: [...issues, ...made.issues],
  };
}
