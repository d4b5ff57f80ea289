/** A quotation with its citation, ready to paste. */
import { escapeHtml } from '../../page/kit/escape-html.ts';
import type { Cited } from '../cited.ts';
import { quotationInMarks } from '../quotation-marks.ts';
import type { Style } from '../style.ts';
import { escapeMarkdown, runs, type TextRun, toHtml, toMarkdown } from '../text-runs.ts';

/** The words in the style's marks and the note behind them; the note alone where there are no words. */
export function quoted(cited: Cited, style: Style): TextRun[] {
  const note = style.note(cited);
  return cited.quotation ? runs`${quotationInMarks(cited.quotation, style.marks)} ${note}` : note;
}

/** The same as HTML, the words in a block of their own. */
export function quotedHtml(cited: Cited, style: Style): string {
  const note = toHtml(style.note(cited));
  if (!cited.quotation) return `<p>${note}</p>`;
  const words = `<blockquote cite="${escapeHtml(cited.url)}"><p>${escapeHtml(cited.quotation)}</p></blockquote>`;
  return `<figure>${words}<figcaption>${note}</figcaption></figure>`;
}

/** The same as Markdown. */
export function quotedMarkdown(cited: Cited, style: Style): string {
  const note = toMarkdown(style.note(cited));
  return cited.quotation ? `> ${escapeMarkdown(cited.quotation)}\n>\n> ${note}` : note;
}
