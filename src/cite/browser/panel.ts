/** The panel that gives a citation in every style and form. */
import { type CalendarDate, isoDate } from '../../date/date.ts';
import { copy } from '../../page/kit/clipboard.ts';
import { element } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';
import type { Cited } from '../cited.ts';
import { quoted } from '../formats/quoted.ts';
import { STYLES } from '../styles.ts';
import { linkTo, type TextRun, toHtml } from '../text-runs.ts';

const panel = find('.cite-panel', HTMLDialogElement);
const heading = find('#cite-heading', HTMLElement, panel);
const style = find('[name="style"]', HTMLSelectElement, panel);
const accessed = find('[name="accessed"]', HTMLInputElement, panel);
const forms = find('[data-part="format"]', HTMLDetailsElement, panel);
const supplied = find('.cite-supplied', HTMLElement, panel);
const status = find('.cite-told', HTMLElement, panel);
let shown: { cited: Cited; opener: HTMLElement } | undefined;
let fillForm: typeof import('./forms.ts').fillForm | undefined;

/**
 * Opens the panel for what is cited; `opener` names it, and has the focus again
 * when it is closed. While it is open the page is out of reach, so it has a way
 * out of its own.
 */
export function openPanel(cited: Cited, opener: HTMLElement): void {
  shown = { cited, opener };
  const [name, called] = [opener.getAttribute('aria-label') ?? 'Cite', cited.document['title-short']];
  heading.textContent = name.includes(called) ? name : `${name}: ${called}`;
  fill();
  panel.showModal();
  style.focus();
}

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The day in the field; none where it is empty. */
function dayRead(): CalendarDate | undefined {
  const [year, month, day] = accessed.value.split('-').map(Number);
  return year ? { year, month, day } : undefined;
}

function fill(): void {
  if (!shown) return;
  const chosen = must(STYLES[style.selectedIndex], 'the style');
  const cited = { ...shown.cited, accessed: dayRead() };
  show('note', chosen.note(cited));
  show('entry', chosen.entry(cited));
  const [source] = cited.sources ?? [];
  show('secondary', source ? chosen.secondary(source, cited) : []);
  show('quoted', cited.quotation ? quoted(cited, chosen) : []);
  show('permalink', [linkTo(cited.url)]);
  const why = cited.document.supplied;
  supplied.textContent = why ? `The date stands in square brackets. ${why}` : '';
  fillForm?.(cited, chosen);
  status.textContent = '';
}

/** Shows a citation in its part of the panel, which is hidden where there is none. */
function show(part: string, runs: readonly TextRun[]): void {
  const section = find(`[data-part="${part}"]`, HTMLElement, panel);
  const text = find('.cite-text', HTMLElement, section);
  section.hidden = runs.length === 0;
  text.dataset['html'] = toHtml(runs);
  text.replaceChildren(...runs.map(({ text: words, italic }) => (italic ? element('i', '', words) : words)));
}

accessed.value = isoDate(today());
panel.addEventListener('input', fill);
forms.addEventListener('toggle', async () => {
  if (forms.open) ({ fillForm } = await import('./forms.ts'));
  fill();
});
panel.addEventListener('close', () => shown?.opener.focus());

find('.cite-exit', HTMLElement, panel).addEventListener('click', () => find('#exit', HTMLElement).click());
find('[data-close]', HTMLElement, panel).addEventListener('click', () => panel.close());
find('form', HTMLElement, panel).addEventListener('submit', (event) => event.preventDefault());
for (const section of panel.querySelectorAll('.cite-part')) {
  const text = find('.cite-text, textarea', HTMLElement, section);
  find('button', HTMLElement, section).addEventListener(
    'click',
    () => void copy(text, status, text.dataset['html']),
  );
}
