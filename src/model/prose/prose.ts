/** Prose in MDX, read and checked: the accounts of events and the pages about the site. */
import type { MdastNode } from 'satteri';
import type { Issue } from '../../reading/issue.ts';
import { must } from '../../reading/must.ts';
import { blocksOf, wordsIn } from './blocks.ts';
import { checkProse } from './check-prose.ts';
import { type ComponentNode, checkComponent, isComponent } from './component.ts';
import { linksOf, type ProseLink } from './links.ts';
import { lineOf, parseMarkdown } from './markdown.ts';
import type { ProseRules } from './rules.ts';

/** A reference to a citation, where the account makes it. */
export interface ProseReference {
  component: string;
  of: string;
  line: number;
}

/** A paragraph of prose: its plain text broken by references to citations. */
export type ProseParagraph = (string | ProseReference)[];

/** What prose says, and where it leads. */
export interface Prose {
  paragraphs: ProseParagraph[];
  links: ProseLink[];
}

/** Reads prose and checks it against the rules. `firstLine` is the file's line at which `body` begins. */
export function readProse(
  body: string,
  file: string,
  firstLine: number,
  rules: ProseRules,
): Prose & { issues: Issue[] } {
  // Front matter is empty lines to the renderer too; so lines are those of the file.
  const text = '\n'.repeat(firstLine - 1) + body;
  const tree = parseMarkdown(text);
  if ('problem' in tree) return { paragraphs: [], links: [], issues: [{ file, ...tree }] };
  return {
    paragraphs: paragraphsOf(tree, rules),
    links: linksOf(tree, rules),
    issues: checkProse(tree, text, rules).map((fault) => ({ file, ...fault })),
  };
}

/** The blocks of a tree as words and references; white space of any kind is one space. */
export function paragraphsOf(tree: MdastNode, rules: ProseRules): ProseParagraph[] {
  return blocksOf(tree, rules).map((block) =>
    block.flatMap(
      (node): ProseParagraph =>
        isComponent(node) ? reference(node, rules) : [wordsIn(node).replace(/\s+/gu, ' ')],
    ),
  );
}

/** A component as a reference; none where it is not written as it must be. */
function reference(node: ComponentNode, rules: ProseRules): ProseReference[] {
  if (checkComponent(node, rules)) return [];
  const [of] = node.attributes;
  return [{ component: must(node.name, 'a name'), of: String(of?.value ?? ''), line: lineOf(node) }];
}
