/** Checks what was pasted and shows what is found of each quotation in it. */
import type { Part } from '../../documents/difference.ts';
import { locatorWords } from '../../documents/locator.ts';
import { citeButton } from '../../page/kit/cite-request.ts';
import { element, link } from '../../page/kit/element.ts';
import { must } from '../../reading/must.ts';
import { checkPasted } from '../check-pasted.ts';
import { makeCheck, passagesIn, type Verdict } from '../check-quotation.ts';
import { type PassageEntry, SEARCH_FILES } from '../search-result.ts';
import { digestSentence } from '../sentences.ts';
import { documentsOnPage } from './about-record.ts';
import { key, status, verdicts } from './check-parts.ts';
import { fetchJson } from './index-file.ts';

type Content = string | Node;

interface Checking {
  check: (quotation: string) => Verdict;
  /** A link to a passage, named by its document and locator, and a button to cite it with words of it; without any, with all. */
  placeOf: (id: string, quotation?: string) => Content[];
}

const documents = documentsOnPage();
let ready: Promise<Checking> | undefined;

/** Shows what is found of a text or of each quotation in it. Throws where the words of the documents cannot be had whole. */
export async function showVerdicts(pasted: string, base: string): Promise<void> {
  ready ??= prepare(base);
  const checking = await ready.catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  const found = checkPasted(pasted, checking.check);
  status.textContent = countSentence(found.map(([, { kind }]) => kind));
  key.hidden = !found.some(([, verdict]) => 'parts' in verdict);
  verdicts.replaceChildren(...found.map(([quotation, verdict]) => item(quotation, verdict, checking)));
}

async function prepare(base: string): Promise<Checking> {
  const entries = await fetchJson<PassageEntry[]>(base + SEARCH_FILES.passages);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const passages = new Map(entries.map(([id, ...rest]) => [id, rest]));
  return {
    check: makeCheck(entries.map(([id, , words]) => ({ id, words }))),
    placeOf(id, quotation) {
      const [document = '', fragment] = id.split('#');
      const [locator, words] = must(passages.get(id), `the passage ${id}`);
      const name = `${must(titles.get(document), `the title of ${document}`)}, ${locatorWords(locator)}`;
      const url = `documents/${document}/#${fragment}`;
      const cited = { document, url, locator, quotation: quotation ?? words };
      return [link(base + url, '', name), ' ', citeButton(name, () => cited)];
    },
  };
}

function countSentence(kinds: readonly Verdict['kind'][]): string {
  if (kinds.length === 0) return 'Paste a sentence or a paragraph to check.';
  if (kinds.length === 1) return 'One quotation checked.';
  const right = kinds.filter((kind) => kind === 'verbatim').length;
  return `${kinds.length} quotations checked; ${right} verbatim.`;
}

function item(quotation: string, verdict: Verdict, checking: Checking): HTMLLIElement {
  const made = element(
    'li',
    'result',
    element('p', '', ...sentence(verdict, quotation, checking)),
    'parts' in verdict ? differing(verdict.parts) : element('p', 'words', quotation),
  );
  made.dataset['verdict'] = verdict.kind;
  if (verdict.kind === 'absent') made.append(element('p', 'note', digestSentence(documents)));
  if (verdict.kind !== 'stitched') return made;
  const pieces = verdict.pieces.map(({ id, words }) =>
    element('li', '', element('span', 'words', words), ' ', ...checking.placeOf(id)),
  );
  made.append(element('ol', '', ...pieces));
  return made;
}

function sentence(verdict: Verdict, quotation: string, { placeOf }: Checking): Content[] {
  const strong = (words: string) => element('strong', '', words);
  const words = verdict.kind === 'verbatim' ? quotation : undefined;
  const places = passagesIn(verdict).flatMap((id, at) => [at === 0 ? '' : '; ', ...placeOf(id, words)]);
  switch (verdict.kind) {
    case 'verbatim':
      return [strong('Verbatim'), ', in ', ...places];
    case 'typography':
      return [strong('The same words'), ', but for typography or case, in ', ...places];
    case 'altered':
      return [strong('Altered.'), ' The nearest words are in ', ...places];
    case 'stitched':
      return [strong('Stitched together'), ' from different passages:'];
    case 'absent':
      return [strong('Not in these documents.')];
  }
}

const SIDES = { left: ['del', 'yours: '], right: ['ins', 'the document: '] } as const;

/** The quotation with what differs; for those who hear it, each side is named. */
function differing(parts: readonly Part[]): HTMLParagraphElement {
  const runs = parts.flatMap(({ kind, words }): Content[] => {
    const run = words.join(' ');
    if (kind === 'same') return [`${run} `];
    const [name, label] = SIDES[kind];
    return [element(name, '', element('span', 'visually-hidden', label), run), ' '];
  });
  return element('p', 'words difference', ...runs);
}
