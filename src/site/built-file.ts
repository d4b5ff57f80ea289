/** What a file of the built site holds, as far as the inspection asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** A page as the inspection sees it. */
export interface BuiltPage {
  /** Path in the site, with forward slashes. */
  file: string;
  ids: string[];
  /** Where links lead. */
  links: string[];
  /** What the browser asks for by itself. */
  requests: string[];
  /** Scripts and styles that stand in the page. */
  inlined: string[];
}

/** A file whose text can be read: what a visitor can read of it. */
export interface BuiltText {
  file: string;
  text: string;
}

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

/** Reads a page's markup. */
export function readPage(folder: string, file: string): BuiltPage {
  const page: BuiltPage = { file, ids: [], links: [], requests: [], inlined: [] };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, rel = '', type } = attributes;
      if (id !== undefined) page.ids.push(id);
      const source = attributes[REQUESTING[name] ?? ''];
      if (source !== undefined) page.requests.push(source);
      if (name === 'link' && href && REQUESTING_RELATIONS.test(rel)) page.requests.push(href);
      else if (href !== undefined) page.links.push(href);
      if (name === 'form' && attributes['action']) page.links.push(attributes['action']);
      if (name === 'style') page.inlined.push('<style>');
      if (name === 'script' && source === undefined && type !== 'application/ld+json')
        page.inlined.push('<script>');
      for (const attribute of Object.keys(attributes))
        if (attribute === 'style' || attribute.startsWith('on')) page.inlined.push(`${attribute}=`);
    },
  });
  parser.end(readFileSync(join(folder, file), 'utf8'));
  return page;
}

/** What can be read in a file, or undefined for a font, a picture or an index that is no text. */
export function readBuiltText(folder: string, file: string): BuiltText | undefined {
  if (/\.pf_fragment$/.test(file))
    return { file, text: gunzipSync(readFileSync(join(folder, file))).toString('utf8') };
  if (!/\.(html|json|xml|txt|js|css|csv|svg)$|^_headers$/.test(file)) return undefined;
  const raw = readFileSync(join(folder, file), 'utf8');
  if (!/\.(html|xml|svg)$/.test(file)) return { file, text: raw };
  let text = '';
  const parser = new Parser(
    {
      ontext: (data) => {
        text += data;
      },
      onopentag: (_, attributes) => {
        text += ` ${Object.values(attributes).join(' ')} `;
      },
    },
    { decodeEntities: true },
  );
  parser.end(raw);
  return { file, text };
}
