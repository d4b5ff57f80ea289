/**
 * Prose in MDX: the accounts of events and the pages about the site.
 *
 * MDX is code. What editors write is held to plain Markdown and a short list
 * of components, so that a content file can state and cite, and nothing else.
 */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Issue } from '../reading/issue.ts';
import { UNSEEN } from '../reading/text-file.ts';
import { QUOTATION_MARKS } from '../schemas/fields.ts';

/** What may stand in a file: which components, with which properties. */
export interface ProseRules {
  /** Component name → names of its properties, all of them required strings. */
  components: Record<string, readonly string[]>;
  /** Whether headings and code are allowed, as in a page. */
  page: boolean;
  /** Whether quotation marks are refused, since quotations come by reference. */
  noQuotationMarks: boolean;
}

/** An event's account. */
export const ACCOUNT_RULES: ProseRules = {
  components: { Citation: ['of'], Quoted: ['of'], Quotation: ['of'] },
  page: false,
  noQuotationMarks: true,
};

/** A page in content/pages/. */
export const PAGE_RULES: ProseRules = {
  components: { DocumentRights: [], SupportServices: [] },
  page: true,
  noQuotationMarks: true,
};

/** A reference to a citation, where the account makes it. */
export interface ProseReference {
  component: string;
  of: string;
  line: number;
}

/** A paragraph of prose: its plain text broken by references to citations. */
export type ProseParagraph = (string | ProseReference)[];

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}

const PLAIN = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'break',
]);
const PAGE = new Set([...PLAIN, 'heading', 'inlineCode', 'code']);
const NAMES: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
  html: 'HTML',
  image: 'a picture',
  heading: 'a heading',
  definition: 'a link definition',
};

const parser = unified().use(remarkParse).use(remarkMdx);

/** Reads prose and checks it against the rules. `firstLine` is the file's line at which `body` begins. */
export function readProse(
  body: string,
  file: string,
  firstLine: number,
  rules: ProseRules,
): { paragraphs: ProseParagraph[]; issues: Issue[] } {
  const issues: Issue[] = [];
  let tree: Node;
  try {
    tree = parser.parse(body) as Node;
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    issues.push({
      file,
      line: (line ?? 1) + firstLine - 1,
      problem: `the text cannot be read as MDX: ${reason ?? String(error)}`,
      remedy: 'a bare < or { begins code here; write the sign in words',
    });
    return { paragraphs: [], issues };
  }
  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;
  const fault = (node: Node, problem: string, remedy: string) => {
    issues.push({ file, line: lineOf(node), problem, remedy });
  };
  const paragraphs: ProseParagraph[] = [];
  const visit = (node: Node, into: ProseParagraph): void => {
    if (node.type === 'text') readText(node, into);
    else if (node.type.startsWith('mdxJsx')) readComponent(node, into);
    else if (!(rules.page ? PAGE : PLAIN).has(node.type)) {
      fault(node, `${NAMES[node.type] ?? node.type} is not allowed here`, 'write plain Markdown');
      return;
    } else if (node.type === 'link' && !isSafeLink(node.url ?? ''))
      fault(
        node,
        `the link to "${node.url}" is not allowed`,
        'link to ../ a page of this site or to an https address',
      );
    for (const child of node.children ?? []) {
      const block = ['paragraph', 'heading', 'mdxJsxFlowElement'].includes(child.type);
      const target = block ? [] : into;
      visit(child, target);
      if (block) paragraphs.push(target);
    }
  };
  const readText = (node: Node, into: ProseParagraph) => {
    const text = (node.value ?? '').replace(/\s+/gu, ' ');
    into.push(text);
    if (UNSEEN.test(node.value ?? '')) fault(node, 'a character that cannot be seen', 'remove it');
    if (body.slice(node.position?.start.offset, node.position?.end.offset).includes('<'))
      fault(node, 'a bare < begins code here', 'write the sign in words');
    const mark = rules.noQuotationMarks && QUOTATION_MARKS.exec(text);
    if (mark)
      fault(
        node,
        `the quotation mark ${mark[0]} in an account`,
        'quote by reference: <Quoted of="…" /> or <Quotation of="…" />',
      );
  };
  const readComponent = (node: Node, into: ProseParagraph) => {
    const name = node.name ?? 'a fragment';
    const properties = Object.hasOwn(rules.components, name) ? rules.components[name] : undefined;
    if (!properties)
      return fault(
        node,
        `<${name}> is not a component that content may use`,
        `use ${Object.keys(rules.components)
          .map((known) => `<${known} />`)
          .join(', ')}`,
      );
    const given = (node.attributes ?? []).map((attribute) => attribute.name ?? '{…}');
    const strings = (node.attributes ?? []).every(({ value }) => typeof value === 'string');
    if (!strings || given.join() !== properties.join() || (node.children ?? []).length > 0)
      return fault(
        node,
        `<${name}> is not written as it must be`,
        `write <${[name, ...properties.map((property) => `${property}="…"`)].join(' ')} />`,
      );
    const of = String(node.attributes?.[0]?.value ?? '');
    into.push({ component: name, of, line: lineOf(node) });
  };
  visit(tree, []);
  return { paragraphs, issues };
}

/** A link within the site, relative; or one to another site over https. */
function isSafeLink(url: string): boolean {
  return /^(\.\.?\/|#)/.test(url) || /^https:\/\/[^\s]+$/.test(url);
}
