/** The lines that put the timeline into another's page. */
import { copy } from '../../page/kit/clipboard.ts';
import { escapeHtml } from '../../page/kit/escape-html.ts';

/** Keeps the lines as `event` says, the id of the event chosen or nothing, and copies them when asked. */
export function offerEmbed(figure: HTMLElement, event: () => string): void {
  const field = figure.querySelector<HTMLTextAreaElement>('#embed-lines');
  const details = field?.closest('details');
  const address = field?.dataset['address'];
  if (!field || !details || !address) return;
  const fill = () => {
    const asked = event() && `?${new URLSearchParams({ event: event() })}`;
    field.value = `<iframe src="${address}${asked}" title="${escapeHtml(document.title)}" width="100%" height="760" loading="lazy"></iframe>`;
  };
  details.addEventListener('toggle', fill);
  details.querySelector('[data-copy]')?.addEventListener('click', () => {
    fill();
    void copy(field, details.querySelector('#embed-told'));
  });
}
