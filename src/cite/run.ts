/** A citation as runs of text, from which plain text, HTML and Markdown are made. */
import { escapeHtml } from '../page/kit/escape-html.ts';

/** A stretch of text that is set alike. */
export interface Run {
  text: string;
  italic?: true;
  /** The address that the text leads to. */
  href?: string;
}

type Part = string | Run | readonly Run[] | undefined;

/** Text in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** An address that leads to itself. */
export const link = (url: string): Run => ({ text: url, href: url });

/** Runs from a template; what is absent leaves nothing, neighbours that are set alike are one. */
export function runs(strings: TemplateStringsArray, ...parts: Part[]): Run[] {
  const all = strings.flatMap((text, at) => [{ text }, ...runsOf(parts[at])]);
  const merged: Run[] = [];
  for (const run of all) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last && !last.href && !run.href && last.italic === run.italic) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

function runsOf(part: Part): readonly Run[] {
  if (part === undefined || part === '') return [];
  if (typeof part === 'string') return [{ text: part }];
  return 'text' in part ? [part] : part;
}

/** A part behind what leads to it, and before what ends it; nothing where there is no part. */
export function after(lead: string, part: Part, end = ''): Run[] {
  const led = runsOf(part);
  return led.some(({ text }) => text) ? runs`${lead}${led}${end}` : [];
}

/** The parts that there are, one behind the other. */
export function joined(parts: readonly Part[], by: string): Run[] {
  return parts.reduce<Run[]>(
    (all, part) => (all.length > 0 ? runs`${all}${after(by, part)}` : [...runsOf(part)]),
    [],
  );
}

/** Runs as plain text. */
export const plainText = (all: readonly Run[]): string => all.map(({ text }) => text).join('');

/** Runs as HTML: titles in `<i>`, addresses as links. */
export function toHtml(all: readonly Run[]): string {
  return all
    .map(({ text, italic: slanted, href }) => {
      const escaped = escapeHtml(text);
      if (href !== undefined) return `<a href="${escapeHtml(href)}">${escaped}</a>`;
      return slanted ? `<i>${escaped}</i>` : escaped;
    })
    .join('');
}

/** Text as it is written in Markdown. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');

/** Runs as Markdown (CommonMark). */
export function toMarkdown(all: readonly Run[]): string {
  return all
    .map(({ text, italic: slanted, href }) => {
      if (href !== undefined) return `<${href}>`;
      return slanted ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
    })
    .join('');
}
