/** On a document's page: if words were passed, what marks them is loaded. */
import { wordsPassed } from './carry-query.ts';

async function land(): Promise<void> {
  const wanted = wordsPassed();
  if (!wanted) return;
  const { markOnPage } = await import('./mark-on-page.ts');
  markOnPage(wanted);
}

window.addEventListener('popstate', () => void land());
void land();
