/** The lines that put the timeline into another's page. */
import { copy } from '../../page/kit/clipboard.ts';
import { escapeHtml } from '../../page/kit/escape-html.ts';
import { find } from '../../page/kit/find.ts';
import { must } from '../../reading/must.ts';

/** Keeps the lines as `chosen` says, the id of the event chosen or '' for none, and copies them on demand. */
export function offerEmbed(figure: HTMLElement, chosen: () => string): void {
  const tools = find('.window-tools details', HTMLDetailsElement, figure);
  const lines = find('#embed-lines', HTMLTextAreaElement, tools);
  const status = find('#embed-told', HTMLElement, tools);
  const address = must(lines.dataset['address'], 'the address to embed');
  const fill = () => {
    const query = chosen() && `?${new URLSearchParams({ event: chosen() })}`;
    lines.value = `<iframe src="${address}${query}" title="${escapeHtml(document.title)}" width="100%" height="760" loading="lazy"></iframe>`;
  };
  tools.addEventListener('toggle', fill);
  find('[data-copy]', HTMLButtonElement, tools).addEventListener('click', () => {
    fill();
    void copy(lines, status);
  });
}
