/** Checks what was pasted and shows what is found of each quotation in it. */

import type { Part } from '../../documents/difference.ts';
import { citeButton } from '../../page/kit/cite-request.ts';
import { element } from '../../page/kit/element.ts';
import { checkPasted } from '../check-pasted.ts';
import { makeCheck, passagesIn, type Verdict } from '../check-quotation.ts';
import { type PassageEntry, SEARCH_FILES } from '../search-result.ts';
import { documentsOnPage } from './about-record.ts';
import { digestSentence } from './sentences.ts';

interface Checking {
  check: (quotation: string) => Verdict;
  /** A link to a passage, named by its document and locator, and a button to cite it with words of it; without any, with all. */
  placeOf: (id: string, quotation?: string) => (string | Node)[];
}

const documents = documentsOnPage();
let ready: Promise<Checking> | undefined;

/** Shows what is found of a text or of each quotation in it. Throws where the words of the documents cannot be had whole. */
export async function showVerdicts(pasted: string, base: string): Promise<void> {
  const told = document.querySelector('#check-told');
  const list = document.querySelector('#verdicts');
  const key = document.querySelector<HTMLElement>('#check-key');
  ready ??= prepare(base);
  const checking = await ready.catch((error: unknown) => {
    ready = undefined;
    if (told) told.textContent = '';
    throw error;
  });
  const verdicts = checkPasted(pasted, checking.check);
  if (told) told.textContent = counted(verdicts.map(([, { kind }]) => kind));
  if (key) key.hidden = !verdicts.some(([, verdict]) => 'parts' in verdict);
  list?.replaceChildren(...verdicts.map(([quotation, verdict]) => item(quotation, verdict, checking)));
}

async function prepare(base: string): Promise<Checking> {
  const response = await fetch(base + SEARCH_FILES.passages);
  if (!response.ok) throw new Error('the words of the documents are missing');
  const entries = (await response.json()) as PassageEntry[];
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const passages = new Map(entries.map(([id, ...rest]) => [id, rest]));
  return {
    check: makeCheck(entries.map(([id, , , words]) => ({ id, words }))),
    placeOf(id, quotation) {
      const [document = '', fragment = ''] = id.split('#');
      const [locator = fragment, basis = 'editorial', words = ''] = passages.get(id) ?? [];
      const name = `${titles.get(document) ?? document}, ${locator}`;
      const link = element('a', '', name);
      const url = `documents/${document}/#${fragment}`;
      link.href = base + url;
      const cited = { document, url, locator: { locator, basis }, quotation: quotation ?? words };
      return [link, ' ', citeButton(name, () => cited)];
    },
  };
}

function counted(kinds: readonly Verdict['kind'][]): string {
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

function sentence(verdict: Verdict, quotation: string, { placeOf }: Checking): (string | Node)[] {
  const strong = (words: string) => element('strong', '', words);
  const words = verdict.kind === 'verbatim' ? quotation : undefined;
  const places = passagesIn(verdict).map((id) => placeOf(id, words));
  switch (verdict.kind) {
    case 'verbatim':
      return [strong('Verbatim'), ', in ', ...joined(places)];
    case 'typography':
      return [strong('The same words'), ', but for typography or case, in ', ...joined(places)];
    case 'altered':
      return [strong('Altered.'), ' The nearest words are in ', ...joined(places)];
    case 'stitched':
      return [strong('Stitched together'), ' from different passages:'];
    default:
      return [strong('Not in these documents.')];
  }
}

function joined(places: readonly (string | Node)[][]): (string | Node)[] {
  return places.flatMap((place, at) => (at === 0 ? place : ['; ', ...place]));
}

/** The quotation with what differs; for those who hear it, each side is named. */
function differing(parts: readonly Part[]): HTMLParagraphElement {
  const text = element('p', 'words difference');
  for (const { kind, words } of parts) {
    const run = words.join(' ');
    if (kind === 'same') text.append(`${run} `);
    else {
      const [name, label] =
        kind === 'left' ? (['del', 'yours: '] as const) : (['ins', 'the document: '] as const);
      text.append(element(name, '', element('span', 'visually-hidden', label), run), ' ');
    }
  }
  return text;
}
