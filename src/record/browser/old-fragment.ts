/** Says so where an address names a passage that this document does not have. */
import { element } from '../../page/kit/element.ts';
import { find } from '../../page/kit/find.ts';
import { decodeFragment } from '../../page/kit/fragment.ts';

const main = find('#main', HTMLElement);

function check(): void {
  document.querySelector('#no-such-passage')?.remove();
  const fragment = decodeFragment(location.hash);
  if (!fragment || document.getElementById(fragment)) return;
  const status = element(
    'p',
    'notice',
    `This document has no passage “${fragment.slice(0, 80)}”. It has moved or never existed; the passages of the document follow.`,
  );
  status.id = 'no-such-passage';
  status.setAttribute('role', 'status');
  main.prepend(status);
  status.scrollIntoView();
}

window.addEventListener('hashchange', check);
check();
