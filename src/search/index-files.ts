/** The search index, made by Pagefind from our records. */
import { close, createIndex } from 'pagefind';
import type { Model } from '../model/model.ts';
import { searchRecords } from './search-record.ts';

/** What the browser asks for; Pagefind also makes user interfaces, which are not used. */
const USED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\..*\.pagefind|pagefind\..*\.pf_meta|index\/.*|fragment\/.*)$/;

/** The files of the index by their path in the site. Throws where Pagefind refuses a record. */
export async function searchFiles(model: Model): Promise<Map<string, Uint8Array>> {
  // Our records are in one language; told apart by tag they would lie in separate indexes.
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  for (const record of searchRecords(model)) {
    const added = await index.addCustomRecord({ ...record, language: 'en' });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(
    files.filter(({ path }) => USED.test(path)).map(({ path, content }) => [`pagefind/${path}`, content]),
  );
}
