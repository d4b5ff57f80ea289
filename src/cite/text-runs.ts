/** A citation as runs of text, from which plain text, HTML and Markdown are made. */
import { escapeHtml } from '../page/kit/escape-html.ts';

/** A stretch of text that is set alike. */
export interface TextRun {
  text: string;
  italic?: true;
  /** The address that the text leads to. */
  href?: string;
}

type Part = string | TextRun | readonly TextRun[] | undefined;

/** Text in italics. */
export const italic = (text: string): TextRun => ({ text, italic: true });

/** An address that leads to itself. */
export const linkTo = (url: string): TextRun => ({ text: url, href: url });

/** Runs from a template; what is absent leaves nothing, neighbours that are set alike are one. */
export function runs(strings: TemplateStringsArray, ...parts: Part[]): TextRun[] {
  const all = strings.flatMap((text, at) => [{ text }, ...runsOf(parts[at])]);
  const merged: TextRun[] = [];
  for (const run of all) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last && !last.href && !run.href && last.italic === run.italic) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

function runsOf(part: Part): readonly TextRun[] {
  if (part === undefined || part === '') return [];
  if (typeof part === 'string') return [{ text: part }];
  return 'text' in part ? [part] : part;
}

/** A part behind what leads to it, and before what ends it; nothing where there is no part. */
export function prefixed(lead: string, part: Part, end = ''): TextRun[] {
  const led = runsOf(part);
  return led.some(({ text }) => text) ? runs`${lead}${led}${end}` : [];
}

/** The parts that there are, one behind the other. */
export function joinParts(parts: readonly Part[], by: string): TextRun[] {
  return parts.reduce<TextRun[]>(
    (all, part) => (all.length > 0 ? runs`${all}${prefixed(by, part)}` : [...runsOf(part)]),
    [],
  );
}

/** Runs as HTML: titles in `<i>`, addresses as links. */
export function toHtml(all: readonly TextRun[]): string {
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
export function toMarkdown(all: readonly TextRun[]): string {
  return all
    .map(({ text, italic: slanted, href }) => {
      if (href !== undefined) return `<${href}>`;
      return slanted ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
    })
    .join('');
}
