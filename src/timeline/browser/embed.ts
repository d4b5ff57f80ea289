/** The lines that put the timeline into another's page. */

/** Keeps the lines as `event` says, the id of the event chosen or nothing, and copies them when asked. */
export function offerEmbed(figure: HTMLElement, event: () => string): void {
  const field = figure.querySelector<HTMLTextAreaElement>('#embed-lines');
  const details = field?.closest('details');
  const address = field?.dataset['address'];
  if (!field || !details || !address) return;
  const fill = () => {
    const asked = event() && `?${new URLSearchParams({ event: event() })}`;
    field.value = `<iframe src="${address}${asked}" title="${quotable(document.title)}" width="100%" height="760" loading="lazy"></iframe>`;
  };
  details.addEventListener('toggle', fill);
  details.querySelector('[data-copy]')?.addEventListener('click', async () => {
    fill();
    const told = details.querySelector('#embed-told');
    const copied = await copy(field);
    if (told)
      told.textContent = copied
        ? 'Copied.'
        : 'Your browser does not let pages copy. The lines are selected: copy them with Ctrl-C or ⌘-C.';
  });
}

function quotable(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
