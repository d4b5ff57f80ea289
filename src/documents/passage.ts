/** Passages: the blocks of an edition, located and ready to be set. */
import { oneSpace } from '../reading/one-space.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { Block, BlockKind } from './edition.ts';
import { type Inline, plainText } from './inline.ts';
import { locate, type Section } from './locate.ts';
import type { Locator } from './locator.ts';

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
  /** Of an item of a list, the document's words that introduce it: its lead-in, where the item stands alone. */
  leadIn?: string;
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

/** A heading that governs the blocks below it, and its level. */
export type Heading = Section & { level: number };

/** A passage from its block. Throws a RangeError that says what is wrong with the block, in a clause. */
export function makePassage(
  document: string,
  coverage: DocumentFields['coverage'],
  block: Block,
  section: Heading | undefined,
): Passage {
  const { fragment, kind, summary, label, level, cells, line } = block;
  const words = cells
    .map(plainText)
    .join(' ')
    .replace(/^\[…\]$/, '');
  checkPublished(words, block, coverage);
  return {
    id: `${document}#${fragment}`,
    document,
    fragment,
    locator: locate(headed(block), section),
    ...(section && section.level > 1 && { section: section.name }),
    kind,
    status: statusOf(words, block),
    words,
    ...(summary && { summary }),
    runs: words.split('[…]').map(oneSpace).filter(Boolean),
    ...(label !== undefined && { label }),
    level,
    cells,
    line,
  };
}

/** What is published of a passage follows from how much is held of its document. */
function checkPublished(words: string, block: Block, coverage: DocumentFields['coverage']): void {
  if (!words && !block.summary)
    throw new RangeError('the passage is left out whole and not summed up; add a line "= " with our summary');
  if (coverage !== 'full') return;
  const leftOut = block.cells.flat().filter((part) => part.type === 'omission');
  if (leftOut.some(({ omission }) => omission.reason === 'rights'))
    throw new RangeError('a document published in full leaves nothing out because of rights');
  if (block.summary) throw new RangeError('a document published in full has no summaries');
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
