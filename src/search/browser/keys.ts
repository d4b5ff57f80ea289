/** Arrow keys lead from the field through the links of the results, also from what stands beside one in its item, and back; Escape leads to the field. */
export function followByKey(field: HTMLInputElement, selector: string): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...document.querySelectorAll<HTMLElement>(selector)].filter((link) =>
      link.checkVisibility(),
    );
    const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    if (at < 0 && document.activeElement !== field) return;
    const to = {
      ArrowDown: links[at + 1],
      ArrowUp: at > 0 ? links[at - 1] : field,
      Escape: at < 0 ? null : field,
    }[event.key];
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}
