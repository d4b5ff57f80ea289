/** The forms for machines and other pages, in their part of the panel. */
import type { Cited } from '../cited.ts';
import { FORMATS } from '../formats.ts';
import type { Style } from '../style.ts';

const part = document.querySelector('.cite-panel [data-part="format"]');
const format = part?.querySelector<HTMLSelectElement>('select');
const field = part?.querySelector<HTMLTextAreaElement>('textarea');
const download = part?.querySelector<HTMLButtonElement>('.cite-download');
let file: File | undefined;

/** Shows what is cited in the form that is chosen, which can be had as a file if reference managers open such. */
export function fillForm(cited: Cited, style: Style): void {
  const form = FORMATS[format?.selectedIndex ?? 0];
  if (!form || !field || !download) return;
  const text = form.write(cited, style);
  field.value = text;
  file = form.file ? new File([text], `${cited.document.id}.${form.file}`) : undefined;
  download.hidden = !file;
}

/** Hands the text to the reader as a file. */
function save(): void {
  if (!file) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

download?.addEventListener('click', save);
