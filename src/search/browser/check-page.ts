/** The page on which quotations are checked. What checks is loaded with the first one. */
import { base, damaged, form, pasted, retry, status, verdicts } from './check-parts.ts';

async function checkPasted(): Promise<void> {
  damaged.hidden = true;
  try {
    const { showVerdicts } = await import('./show-verdicts.ts');
    await showVerdicts(pasted.value, base);
  } catch {
    status.textContent = '';
    verdicts.replaceChildren();
    damaged.hidden = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void checkPasted();
});
retry.addEventListener('click', () => void checkPasted());
