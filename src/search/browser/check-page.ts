/** The page on which quotations are checked. What checks is loaded with the first one. */
const form = document.querySelector<HTMLFormElement>('#check-form');
const damaged = document.querySelector<HTMLElement>('#check-damaged');

async function checkPasted(): Promise<void> {
  const pasted = document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '';
  if (damaged) damaged.hidden = true;
  try {
    const { showVerdicts } = await import('./show-verdicts.ts');
    await showVerdicts(pasted, form?.dataset['base'] ?? '/');
  } catch {
    document.querySelector('#verdicts')?.replaceChildren();
    if (damaged) damaged.hidden = false;
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void checkPasted();
});
damaged?.querySelector('button')?.addEventListener('click', () => void checkPasted());
