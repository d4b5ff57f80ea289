/** The search field of every page. Ctrl-K or ⌘-K leads to the search field of the page: the large one on the search page, else the one in the head. */
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  const field = document.querySelector<HTMLInputElement>('#query, #search-field');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The form works without scripts, but then a server sees the words; with them, they go behind the #.
document.querySelector<HTMLFormElement>('.search-field')?.addEventListener('submit', (event) => {
  const form = event.currentTarget as HTMLFormElement;
  event.preventDefault();
  const query = new URLSearchParams({ q: String(new FormData(form).get('q') ?? '') });
  location.assign(`${form.action}#${query}`);
});
