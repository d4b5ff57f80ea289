/** A site to ask: the record's own, and beside it in plain/ a page with Pagefind alone and an index of its own of the same texts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { loadRecord } from '../../../src/model/load.ts';
import type { Model } from '../../../src/model/model.ts';
import { PROJECT } from '../../../src/reading/paths.ts';
import { searchFiles } from '../../../src/search/index-files.ts';
import { searchRecords } from '../../../src/search/search-record.ts';
import { timed } from './clock.ts';

/** The page and script with which Pagefind alone answers: its own API, the data of the first result. */
const PLAIN = {
  'index.html': `<!doctype html><html lang="en"><title>Pagefind</title><script type="module" src="plain.js"></script><ol id="results"></ol></html>`,
  'plain.js': `let pagefind;
addEventListener('hashchange', async () => {
  const results = document.querySelector('#results');
  const query = new URLSearchParams(location.hash.slice(1)).get('q');
  if (!query) return results.replaceChildren();
  if (!pagefind) {
    pagefind = await import('./pagefind/pagefind.js');
    await pagefind.options({ noWorker: true });
  }
  const found = await pagefind.search(query);
  const first = found.results[0] ? await found.results[0].data() : { url: '', plain_excerpt: 'nothing' };
  const item = document.createElement('li');
  item.dataset.result = first.url;
  item.textContent = first.plain_excerpt ?? first.excerpt;
  results.replaceChildren(item);
});
`,
};

/** A built site and how long its indexes took, in milliseconds. */
export interface SearchSite {
  folder: string;
  model: Model;
  ours: number;
  plain: number;
}

/** Builds the site of a record into a folder, with the plain page. Throws where it cannot be built. */
export async function buildSearchSite(record: string, folder: string): Promise<SearchSite> {
  timed([join(PROJECT, 'src/commands/run.mjs'), 'build'], PROJECT, {
    RECORD: record,
    OUT: folder,
    ADDRESS: 'https://bench.example/',
  });
  const { model } = loadRecord(record);
  if (!model) throw new Error(`${record} is no record`);
  const write = (path: string, content: Uint8Array | string) => {
    const file = join(folder, 'plain', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [path, content] of Object.entries(PLAIN)) write(path, content);
  let start = performance.now();
  for (const { path, content } of await plainIndex(model)) write(join('pagefind', path), content);
  const plain = performance.now() - start;
  start = performance.now();
  for (const [path, content] of await searchFiles(model)) write(join('ours', path), content);
  return { folder, model, plain, ours: performance.now() - start };
}

/** The files of an index as Pagefind makes it of the texts as they stand. */
async function plainIndex(model: Model) {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind makes no index');
  for (const { result } of searchRecords(model))
    await index.addCustomRecord({
      url: result.url,
      content: `${result.words}\n${result.ours}`,
      language: 'en',
      meta: { title: result.title },
    });
  const { files } = await index.getFiles();
  await close();
  return files;
}
