/** The bar with which a reader walks through the marks of a document, and takes them off. */
import { button, element } from '../../page/kit/element.ts';

/** The bar, where it says which mark is the present one, and what takes it away with its keys. */
export interface MarksBar {
  bar: HTMLElement;
  status: HTMLElement;
  remove: () => void;
}

/** Makes the bar. `step` goes by one mark forward or back, also by Alt and an arrow key. */
export function marksBar(step: (by: 1 | -1) => void, off: () => void): MarksBar {
  const status = element('p');
  status.setAttribute('role', 'status');
  const bar = element(
    'section',
    'marks-bar',
    status,
    titled('Previous', 'Alt and arrow up', () => step(-1)),
    titled('Next', 'Alt and arrow down', () => step(1)),
    titled('Marks off', 'Take the marks away', off),
  );
  bar.setAttribute('aria-label', 'Words marked in this document');
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (!event.altKey || event.ctrlKey || event.metaKey || !by) return;
    event.preventDefault();
    step(by);
  };
  document.addEventListener('keydown', onKey);
  const remove = () => {
    bar.remove();
    document.removeEventListener('keydown', onKey);
  };
  return { bar, status, remove };
}

function titled(name: string, title: string, press: () => void): HTMLButtonElement {
  const made = button('', press, name);
  made.title = title;
  return made;
}
