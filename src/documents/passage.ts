/** Passages: the blocks of an edition, located and ready to be set. */
import type { Issue } from '../reading/issue.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { Block, BlockKind, EditionLine, Gap } from './edition.ts';
import { type Inline, plainText } from './inline.ts';
import { FRAGMENT, locate, type Section } from './locate.ts';
import { type Locator, locatorWords } from './locator.ts';

/** Published whole; as short quotations; or only as our summary. */
export type PassageStatus = 'full' | 'excerpt' | 'summary';

/** The smallest addressed unit of a document. */
export interface Passage {
  /** `<document>#<fragment>`. */
  id: string;
  document: string;
  fragment: string;
  locator: Locator;
  /** The name of the section in which it stands, if any. */
  section?: string;
  kind: BlockKind;
  status: PassageStatus;
  /** The document's words, with `[…]` where some are left out; empty when `status` is summary. */
  words: string;
  /** Our own words for what it says, in a digest. */
  summary?: string;
  /** The document's words as runs that stand together, without the omissions. */
  runs: string[];
  /** The label that the document prints. */
  label?: string;
  /** Heading level 1–4, or depth of indentation from 0. */
  level: number;
  /** The parts to set, one list for each cell of a row. */
  cells: Inline[][];
  /** Line of the edition, 1-based. */
  line: number;
}

/** The document's words in a passage, or our summary of them where none are published. */
export function passageText({ words: own, summary = '' }: Passage): string {
  return own || summary;
}

/** The passages of an edition with the gaps between them, in order, and what is wrong with their fragments. */
export function makeBody(
  document: string,
  coverage: DocumentFields['coverage'],
  lines: readonly EditionLine[],
  file: string,
): { body: (Passage | Gap)[]; issues: Issue[] } {
  const body: (Passage | Gap)[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const located = new Map<string, number>();
  let sections: (Section & { level: number })[] = [];
  let depth = 0;
  for (const block of lines) {
    if (block.kind === 'gap') {
      body.push(block);
      continue;
    }
    if (block.kind === 'end') {
      sections = sections.filter(({ level }) => level === 1);
      continue;
    }
    const fault = (problem: string, remedy: string) =>
      issues.push({ file, line: block.line, field: `{#${block.fragment}}`, problem, remedy });
    if (!FRAGMENT.test(block.fragment))
      fault(
        'the fragment is not in the form used here',
        'write lower-case words and numbers joined by hyphens, such as para-54',
      );
    const before = seen.get(block.fragment);
    if (before) fault(`the fragment stands already at line ${before}`, 'give each block its own');
    seen.set(block.fragment, block.line);
    if (block.kind === 'heading') {
      if (block.level > depth + 1 && depth > 0)
        fault(`a heading of level ${block.level} follows one of level ${depth}`, 'do not skip a level');
      depth = block.level;
      sections = sections.filter(({ level }) => level < block.level);
      const name = block.statedLocator ?? plainText(block.cells[0] ?? []);
      sections.push({ fragment: block.fragment, name, level: block.level });
    }
    try {
      const passage = makePassage(document, coverage, block, sections);
      const words = locatorWords(passage.locator);
      const same = located.get(words);
      if (same) fault(`the locator "${words}" is that of line ${same} too`, 'give each passage its own');
      else located.set(words, passage.line);
      body.push(passage);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      fault(error.message, 'correct the braces');
    }
  }
  return { body, issues };
}

function makePassage(
  document: string,
  coverage: DocumentFields['coverage'],
  block: Block,
  sections: readonly (Section & { level: number })[],
): Passage {
  const section = sections.at(-1);
  const own = block.cells
    .map(plainText)
    .join(' ')
    .replace(/^\[…\]$/, '');
  if (!own && !block.summary)
    throw new RangeError('the passage is left out whole and not summed up; add a line "= " with our summary');
  if (
    coverage === 'full' &&
    block.cells.flat().some((part) => part.type === 'omission' && part.omission.reason === 'rights')
  )
    throw new RangeError('a document published in full leaves nothing out because of rights');
  if (block.summary && coverage === 'full')
    throw new RangeError('a document published in full has no summaries');
  return {
    id: `${document}#${block.fragment}`,
    document,
    fragment: block.fragment,
    locator: locate(headed(block), section),
    ...(section && section.level > 1 && { section: section.name }),
    kind: block.kind,
    status: statusOf(own, block),
    words: own,
    ...(block.summary && { summary: block.summary }),
    runs: own
      .split('[…]')
      .map((run) => run.trim())
      .filter(Boolean),
    ...(block.label !== undefined && { label: block.label }),
    level: block.level,
    cells: block.cells,
    line: block.line,
  };
}

/** A heading's stated words name its section; only a document's title is located by them. */
function headed(block: Block): Block {
  if (block.kind !== 'heading' || block.level === 1) return block;
  const { statedLocator: _, ...rest } = block;
  return rest;
}

function statusOf(own: string, block: Block): PassageStatus {
  if (!own) return 'summary';
  const leavesOut = block.cells.flat().some((part) => part.type === 'omission');
  return leavesOut ? 'excerpt' : 'full';
}
