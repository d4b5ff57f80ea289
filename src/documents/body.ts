/** The body of a document: its passages under their headings, with the gaps between them. */
import type { Issue } from '../reading/issue.ts';
import type { DocumentFields } from '../schemas/document.ts';
import type { Block, EditionLine, Gap } from './edition.ts';
import { plainText } from './inline.ts';
import { FRAGMENT } from './locate.ts';
import { locatorWords } from './locator.ts';
import { type Heading, makePassage, type Passage } from './passage.ts';

/** What is wrong with a block. */
interface Fault extends Pick<Issue, 'problem' | 'remedy'> {
  block: Pick<Block, 'line' | 'fragment'>;
}

/** The passages of an edition with the gaps between them, in order, and what is wrong with their fragments. */
export function makeBody(
  document: string,
  coverage: DocumentFields['coverage'],
  lines: readonly EditionLine[],
  file: string,
): { body: (Passage | Gap)[]; issues: Issue[] } {
  const blocks = lines.filter((line): line is Block => line.kind !== 'gap' && line.kind !== 'end');
  const faults = [...fragmentFaults(blocks), ...levelFaults(blocks)];
  const body = underHeadings(lines).flatMap(([line, heading]): (Passage | Gap)[] => {
    if (line.kind === 'gap') return [line];
    try {
      return [makePassage(document, coverage, line, heading)];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      faults.push({ block: line, problem: error.message, remedy: 'correct the braces' });
      return [];
    }
  });
  faults.push(...locatorFaults(body.filter((part) => part.kind !== 'gap')));
  const issues = faults.map(({ block: { line, fragment }, problem, remedy }) => {
    return { file, line, field: `{#${fragment}}`, problem, remedy };
  });
  return { body, issues: issues.sort((a, b) => a.line - b.line) };
}

/** Blocks and gaps, each with the nearest heading that governs it; a heading is its own. */
function underHeadings(lines: readonly EditionLine[]): [Block | Gap, Heading | undefined][] {
  let open: Heading[] = [];
  return lines.flatMap((line): [Block | Gap, Heading | undefined][] => {
    if (line.kind === 'end') {
      open = open.filter(({ level }) => level === 1);
      return [];
    }
    if (line.kind === 'heading') open = [...open.filter(({ level }) => level < line.level), headingOf(line)];
    return [[line, open.at(-1)]];
  });
}

function headingOf({ fragment, statedLocator, cells, level }: Block): Heading {
  return { fragment, name: statedLocator ?? plainText(cells.flat()), level };
}

/** Fragments in another form than is used here, or that stand twice. */
function fragmentFaults(blocks: readonly Block[]): Fault[] {
  const seen = new Map<string, number>();
  return blocks.flatMap((block) => {
    const before = seen.get(block.fragment);
    seen.set(block.fragment, block.line);
    const isRight = FRAGMENT.test(block.fragment);
    const form = {
      problem: 'the fragment is not in the form used here',
      remedy: 'write lower-case words and numbers joined by hyphens, such as para-54',
    };
    const twice = {
      problem: `the fragment stands already at line ${before}`,
      remedy: 'give each block its own',
    };
    return [...(isRight ? [] : [{ block, ...form }]), ...(before ? [{ block, ...twice }] : [])];
  });
}

/** Headings that skip a level. */
function levelFaults(blocks: readonly Block[]): Fault[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return headings.flatMap((block, at) => {
    const before = headings[at - 1]?.level;
    if (before === undefined || block.level <= before + 1) return [];
    const problem = `a heading of level ${block.level} follows one of level ${before}`;
    return [{ block, problem, remedy: 'do not skip a level' }];
  });
}

/** Locators that stand twice. */
function locatorFaults(passages: readonly Passage[]): Fault[] {
  const seen = new Map<string, number>();
  return passages.flatMap((block) => {
    const words = locatorWords(block.locator);
    const before = seen.get(words);
    if (before === undefined) {
      seen.set(words, block.line);
      return [];
    }
    const problem = `the locator "${words}" is that of line ${before} too`;
    return [{ block, problem, remedy: 'give each passage its own' }];
  });
}
