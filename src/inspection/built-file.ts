/** What a file of the built site holds, as far as the inspection asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { collectWords } from './inspect-quotations.ts';

/** A file of the site as the inspection sees it. */
export interface BuiltFile {
  /** Path in the site, with forward slashes. */
  file: string;
  /** What can be read in it; empty for a font or a picture. */
  text: string;
  ids: Set<string>;
  /** Ids that stand in it more than once. */
  twice: Set<string>;
  /** Where links lead. */
  links: string[];
  /** What the browser asks for by itself. */
  requests: string[];
  /** Scripts and styles that stand in the page. */
  inlined: string[];
  /** The words shown by the elements that were asked for, by their ids. */
  words: ReadonlyMap<string, string>;
}

/** A file without what is read in it. */
export type Skeleton = Omit<BuiltFile, 'text' | 'words'>;

/** All files of the built site, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const REQUESTING: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
};
const REQUESTING_RELATIONS = /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/;

/** Fonts, pictures, and the parts of the search index besides its fragments, which have the words. */
const NOT_TEXT = /\.(woff2?|png|jpe?g|gif|webp|avif|ico|pagefind|pf_index|pf_meta|pf_filter)$/;

/** Reads a file of the built site, with the words shown at some of its ids. Throws where it cannot be read. */
export function readBuiltFile(folder: string, file: string, ids: ReadonlySet<string> = new Set()): BuiltFile {
  const built: BuiltFile = {
    file,
    text: '',
    ids: new Set(),
    twice: new Set(),
    links: [],
    requests: [],
    inlined: [],
    words: new Map(),
  };
  if (file.endsWith('.pf_fragment'))
    built.text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  else if (/\.(html|xml|svg)$/.test(file)) readMarkup(built, readFileSync(join(folder, file), 'utf8'), ids);
  else if (!NOT_TEXT.test(file)) built.text = readFileSync(join(folder, file), 'utf8');
  return built;
}

function readMarkup(built: BuiltFile, markup: string, ids: ReadonlySet<string>): void {
  const text: string[] = [];
  // Apart from the text, so that a link within a sentence does not part its words.
  const values: string[] = [];
  const words = collectWords(ids);
  const parser = new Parser({
    ontext(data) {
      text.push(data);
      words.ontext(data);
    },
    onclosetag: words.onclosetag,
    onopentag(name, attributes) {
      words.onopentag(name, attributes['id']);
      const { id, href, rel = '', type, action } = attributes;
      const source = attributes[REQUESTING[name] ?? ''];
      if (id !== undefined) (built.ids.has(id) ? built.twice : built.ids).add(id);
      if (source !== undefined) built.requests.push(source);
      if (name === 'link' && href && REQUESTING_RELATIONS.test(rel)) built.requests.push(href);
      else if (href !== undefined) built.links.push(href);
      if (name === 'form' && action) built.links.push(action);
      if (name === 'style') built.inlined.push('<style>');
      if (name === 'script' && source === undefined && type !== 'application/ld+json')
        built.inlined.push('<script>');
      text.push(' ');
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'style' || attribute.startsWith('on')) built.inlined.push(`${attribute}=`);
        values.push(value);
      }
    },
  });
  parser.end(markup);
  built.text = [text.join(''), ...values].join('\n');
  built.words = words.shown();
}
