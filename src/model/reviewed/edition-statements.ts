/** What an edition says beside the document's words: locators, summaries, slips, and why words are left out. */
import type { Document } from '../../documents/document.ts';
import { isNumber, locatorWords } from '../../documents/locator.ts';
import type { Passage } from '../../documents/passage.ts';
import { documentAddress, passageAddress } from '../permalink.ts';
import { editionFile } from '../read/documents.ts';
import { type Statement, statement } from './statement.ts';

/** What the body of an edition states. */
export function* editionStatements(document: Document): Iterable<Statement> {
  for (const passage of document.passages) yield* passageStatements(passage);
  const omissions = Object.groupBy(document.account.omissions, ({ lines }) => [...new Set(lines)].join('-'));
  for (const [lines, left = []] of Object.entries(omissions)) {
    const reasons = left.map(({ words, reason, detail }) => ({ words, reason, detail }));
    const place = { file: editionFile(document.id), field: `what is left out of lines ${lines} of the seed` };
    yield* statement(documentAddress(document.id), `seed-lines-${lines}`, reasons, place);
  }
}

function* passageStatements(passage: Passage): Iterable<Statement> {
  const { id, document, fragment, line, locator, summary } = passage;
  const subject = passageAddress(id);
  const place = (field: string) => ({ file: editionFile(document), line, field: `{#${fragment}} ${field}` });
  // A number that the document prints is proven with its words.
  if (locator.basis === 'editorial' || !isNumber(locator))
    yield* statement(subject, 'locator', [locatorWords(locator), locator.basis], place('locator'));
  yield* statement(subject, 'summary', summary, place('summary'));
  yield* statement(subject, 'sic', wordsBeforeSic(passage), place('[sic]'));
}

/** The words that are marked as slips. */
function wordsBeforeSic({ cells }: Passage): string[] {
  return cells.flatMap((parts) =>
    parts.flatMap((part, at) => {
      const before = parts[at - 1];
      return part.type === 'sic' && before?.type === 'text'
        ? [before.text.split(' ').slice(-3).join(' ')]
        : [];
    }),
  );
}
