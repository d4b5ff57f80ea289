/** The panel that gives a citation in every style and form. */

import { type CalendarDate, isoDate } from '../../date/date.ts';
import { copy } from '../../page/kit/clipboard.ts';
import type { Cited } from '../cited.ts';
import { quoted } from '../formats/quoted.ts';
import { STYLES } from '../styles.ts';
import { link, type TextRun, toHtml } from '../text-runs.ts';

const panel = document.querySelector<HTMLDialogElement>('.cite-panel');
const find = <T extends HTMLElement = HTMLElement>(selector: string) => panel?.querySelector<T>(selector);
const style = find<HTMLSelectElement>('[name="style"]');
const accessed = find<HTMLInputElement>('[name="accessed"]');
const forms = find<HTMLDetailsElement>('[data-part="format"]');
const told = find('.cite-told') ?? null;
let asked: Cited | undefined;
let opener: HTMLElement | undefined;
let fillForm: typeof import('./forms.ts').fillForm | undefined;

/**
 * Opens the panel for what is cited; `from` names it, and has the focus again
 * when it is closed. While it is open the page is out of reach, so it has a way
 * out of its own.
 */
export function openPanel(cited: Cited, from: HTMLElement): void {
  asked = cited;
  opener = from;
  const title = find('#cite-heading');
  const [name, called] = [from.getAttribute('aria-label') ?? 'Cite', cited.document['title-short']];
  if (title) title.textContent = name.includes(called) ? name : `${name}: ${called}`;
  fill();
  panel?.showModal();
  style?.focus();
}

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The day in the field; none where it is empty. */
function dayRead(): CalendarDate | undefined {
  const [year, month, day] = (accessed?.value ?? '').split('-').map(Number);
  return year ? { year, month, day } : undefined;
}

function fill(): void {
  const chosen = STYLES[style?.selectedIndex ?? 0];
  if (!asked || !chosen) return;
  const cited = { ...asked, accessed: dayRead() };
  show('note', chosen.note(cited));
  show('entry', chosen.entry(cited));
  const [source] = cited.sources ?? [];
  show('secondary', source ? chosen.secondary(source, cited) : []);
  show('quoted', cited.quotation ? quoted(cited, chosen) : []);
  show('permalink', [link(cited.url)]);
  const supplied = find('.cite-supplied');
  if (supplied)
    supplied.textContent = cited.document.supplied
      ? `The date stands in square brackets. ${cited.document.supplied}`
      : '';
  fillForm?.(cited, chosen);
  if (told) told.textContent = '';
}

/** Shows a citation in its part of the panel, which is hidden where there is none. */
function show(part: string, runs: readonly TextRun[]): void {
  const section = find(`[data-part="${part}"]`);
  const text = section?.querySelector<HTMLElement>('.cite-text');
  if (!section || !text) return;
  section.hidden = runs.length === 0;
  text.dataset['html'] = toHtml(runs);
  text.replaceChildren(
    ...runs.map(({ text: words, italic }) => {
      if (!italic) return words;
      const slanted = document.createElement('i');
      slanted.textContent = words;
      return slanted;
    }),
  );
}

if (accessed) accessed.value = isoDate(today());
panel?.addEventListener('input', fill);
forms?.addEventListener('toggle', async () => {
  if (forms.open) ({ fillForm } = await import('./forms.ts'));
  fill();
});
panel?.addEventListener('close', () => opener?.focus());

find('.cite-exit')?.addEventListener('click', () => document.querySelector<HTMLElement>('#exit')?.click());
find('[data-close]')?.addEventListener('click', () => panel?.close());
find('form')?.addEventListener('submit', (event) => event.preventDefault());
for (const section of panel?.querySelectorAll('.cite-part') ?? []) {
  const shown = section.querySelector<HTMLElement>('.cite-text, textarea');
  section.querySelector('button')?.addEventListener('click', () => {
    if (shown) void copy(shown, told, shown.dataset['html']);
  });
}
