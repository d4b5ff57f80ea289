/** Ctrl-K or ⌘-K leads to the search field of the page: the large one on the search page, else the one in the head. */
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  const field = document.querySelector<HTMLInputElement>('#query, #search-field');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
