/** Says so where an address names a passage that this document does not have. */
function check(): void {
  document.querySelector('#no-such-passage')?.remove();
  let fragment: string;
  try {
    fragment = decodeURIComponent(location.hash.slice(1));
  } catch {
    fragment = location.hash.slice(1);
  }
  if (!fragment || document.getElementById(fragment)) return;
  const told = document.createElement('p');
  told.id = 'no-such-passage';
  told.className = 'notice';
  told.setAttribute('role', 'status');
  told.textContent = `This document has no passage “${fragment.slice(0, 80)}”. It has moved or never existed; the passages of the document follow.`;
  document.querySelector('#main')?.prepend(told);
  told.scrollIntoView();
}

window.addEventListener('hashchange', check);
check();
