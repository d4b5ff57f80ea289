/** The forms for machines and other pages, in their part of the panel. */

import { link } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';
import type { Cited } from '../cited.ts';
import { FORMATS } from '../formats.ts';
import type { Style } from '../style.ts';

const part = find('.cite-panel [data-part="format"]', HTMLElement);
const format = find('select', HTMLSelectElement, part);
const field = find('textarea', HTMLTextAreaElement, part);
const download = find('.cite-download', HTMLButtonElement, part);
let file: File | undefined;

/** Shows what is cited in the form that is chosen, which can be had as a file if reference managers open such. */
export function fillForm(cited: Cited, style: Style): void {
  const form = must(FORMATS[format.selectedIndex], 'the form');
  const text = form.write(cited, style);
  field.value = text;
  file = form.file ? new File([text], `${cited.document.id}.${form.file}`) : undefined;
  download.hidden = !file;
}

/** Hands the text to the reader as a file. */
function save(): void {
  if (!file) return;
  const to = link(URL.createObjectURL(file), '');
  to.download = file.name;
  to.click();
  setTimeout(() => URL.revokeObjectURL(to.href), 1000);
}

download.addEventListener('click', save);
