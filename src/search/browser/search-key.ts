/** The search field of every page. Ctrl-K or ⌘-K leads to the search field of the page: the large one on the search page, else the one in the head. */
import { find } from '../../page/kit/find.ts';

/** The form in the head; the search page has none, since it is one. */
const form = document.querySelector<HTMLFormElement>('form.search-field');

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  const field = find('#query, #search-field', HTMLInputElement);
  event.preventDefault();
  field.focus();
  field.select();
});

// The form works without scripts, but then a server sees the words; with them, they go behind the #.
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = find('#search-field', HTMLInputElement, form).value;
  location.assign(`${form.action}#${new URLSearchParams({ q: words })}`);
});
