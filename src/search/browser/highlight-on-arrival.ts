/** On a document's page: if words were passed, what marks them is loaded. */
import { wordsPassed } from './carry-query.ts';

async function land(): Promise<void> {
  const asked = wordsPassed();
  if (!asked) return;
  const { markOnPage } = await import('./mark-on-page.ts');
  markOnPage(asked);
}

window.addEventListener('popstate', () => void land());
void land();
