/**
 * What is known of Pagefind 1.5 beyond what it documents: how it names its
 * files and packs them. Nothing else here or in the browser knows it.
 */

/** The folder of the index, below the base path. */
export const INDEX_FOLDER = 'pagefind/';

/** The files with which it begins, below the base path. */
export const PAGEFIND_FILES = {
  script: `${INDEX_FOLDER}pagefind.js`,
  entry: `${INDEX_FOLDER}pagefind-entry.json`,
  program: `${INDEX_FOLDER}wasm.en.pagefind`,
} as const;

/** What the entry file says of an index in English. */
export interface PagefindEntry {
  languages: { en: { hash: string } };
}

/** The file that describes the parts of the index. */
export function metaFile({ languages }: PagefindEntry): string {
  return `${INDEX_FOLDER}pagefind.${languages.en.hash}.pf_meta`;
}

/** The file from which one result is read, by the name that Pagefind gives the result. */
export function fragmentFile(name: string): string {
  return `${INDEX_FOLDER}fragment/${name}.pf_fragment`;
}

/** The name of the result that a file of the index holds; undefined for its other files. `path` is below the folder of the index. */
export function fragmentName(path: string): string | undefined {
  return /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
}

/** Whether the browser asks for a file of the index; Pagefind also makes user interfaces, which are not used. `path` is below the folder of the index. */
export function isUsed(path: string): boolean {
  return /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|(index|fragment)\/.*)$/.test(
    path,
  );
}

/** Whether a file is packed: gzip around its signature and what it holds. */
export function isPacked(path: string): boolean {
  return /\.(pagefind|pf_\w+)$/.test(path);
}

/** With this a packed file begins, once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** Whether bytes begin as those of a packed file do, once it is unpacked. */
export function isUnpacked(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}

/** What a packed file holds behind its signature, once it is unpacked. */
export function contentOf(unpacked: ArrayBuffer): ArrayBuffer {
  return unpacked.slice(SIGNATURE.length);
}
