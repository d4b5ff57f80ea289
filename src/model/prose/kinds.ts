/**
 * The kinds of nodes that prose may have, with all that each of them carries.
 * What does not stand here is refused, so that a kind or an attribute that the
 * parser learns some day is decided on before it reaches a page.
 */
import type { Fault } from '../../reading/issue.ts';
import type { ProseRules } from './rules.ts';

/** What is wrong with the value of an attribute, if anything. */
type AttributeCheck = (value: unknown) => Fault | undefined;

/** For what only says how words are set, and for what is read elsewhere. */
const any: AttributeCheck = () => undefined;

/** For what would reach the page unread. */
function none(what: string, remedy: string): AttributeCheck {
  return (value) =>
    value === null || value === undefined ? undefined : { problem: `${what} is not allowed here`, remedy };
}

/** A link within the site, relative; or one to another site over https. */
const safeLink: AttributeCheck = (url) =>
  typeof url === 'string' && /^(?:\.\.?\/|#|https:\/\/\S+$)/.test(url)
    ? undefined
    : {
        problem: `the link to "${url}" is not allowed`,
        remedy: 'link to ../ a page of this site or to an https address',
      };

/** Lists count from 1: another number is most likely a year or a day at the beginning of a line. */
const fromOne: AttributeCheck = (start) =>
  start === null || start === 1
    ? undefined
    : {
        problem: `a list that begins with ${start} is not allowed here`,
        remedy: `write ${start}\\. if no list is meant`,
      };

const component = { name: any, attributes: any, data: any };

/** Attributes by kind of node, wherever prose stands. */
const KINDS: Record<string, Record<string, AttributeCheck>> = {
  root: {},
  paragraph: {},
  text: { value: any },
  emphasis: {},
  strong: {},
  break: {},
  link: { url: safeLink, title: none('a title of a link', 'say it in the text') },
  list: { ordered: any, start: fromOne, spread: any },
  listItem: { spread: any, checked: none('a box to tick', 'write a list without boxes') },
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
};

/** Attributes by kind of node, of those that a page may have besides. */
const PAGE_KINDS: Record<string, Record<string, AttributeCheck>> = {
  heading: { depth: any },
  inlineCode: { value: any },
  code: {
    value: any,
    lang: none('a language of code', 'let nothing follow the marks'),
    meta: none('a note on code', 'let nothing follow the marks'),
  },
};

/** The attributes that a node of a kind may have; undefined where there may be no such node. */
export function attributesOf(
  type: string,
  { page }: ProseRules,
): Readonly<Record<string, AttributeCheck>> | undefined {
  if (Object.hasOwn(KINDS, type)) return KINDS[type];
  return page && Object.hasOwn(PAGE_KINDS, type) ? PAGE_KINDS[type] : undefined;
}

const CODE: Fault = { problem: 'code', remedy: 'write it in words' };
const EXPRESSION: Fault = { problem: 'an {expression}', remedy: 'write words; a brace alone is \\{' };
const PICTURE: Fault = { problem: 'a picture', remedy: 'say in words what it shows' };
const DEFINITION: Fault = {
  problem: 'a link definition',
  remedy: 'write the address behind the words: [words](https://…)',
};

/** Kinds that somebody may well write, as people call them, and what to write in their place. */
const REFUSED: Record<string, Fault> = {
  mdxjsEsm: {
    problem: 'an import or export',
    remedy: 'begin the paragraph with another word; these begin code here',
  },
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  image: PICTURE,
  imageReference: PICTURE,
  definition: DEFINITION,
  linkReference: DEFINITION,
  heading: { problem: 'a heading', remedy: 'write paragraphs and lists' },
  code: CODE,
  inlineCode: CODE,
  blockquote: { problem: 'a block quotation', remedy: 'quote by reference: <Quotation of="…" />' },
  thematicBreak: { problem: 'a line across', remedy: 'let an empty line part paragraphs' },
};

/** Why a node of a kind may not stand here. */
export function refusedKind(type: string): Fault {
  const { problem, remedy } = (Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined) ?? {
    problem: `"${type}"`,
    remedy: 'write plain Markdown',
  };
  return { problem: `${problem} is not allowed here`, remedy };
}
