import type { MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkProse } from '../../../src/model/prose/check-prose.ts';
import { paragraphsOf, readProse } from '../../../src/model/prose/prose.ts';
import { ACCOUNT_RULES, PAGE_RULES } from '../../../src/model/prose/rules.ts';

const account = (text: string) => readProse(text, 'a.mdx', 1, ACCOUNT_RULES);
const page = (text: string) => readProse(text, 'a.mdx', 1, PAGE_RULES);
const problems = ({ issues }: ReturnType<typeof readProse>) =>
  issues.map(({ line, problem }) => `${line}: ${problem}`);

describe('the words are read', () => {
  it.each<[string, string, string[]]>([
    ['over the end of a line', 'on Monday\nand left', ['on Monday and left']],
    ['parted by a line break with a backslash', 'on Monday\\\nand left', ['on Monday and left']],
    ['parted by a line break with two spaces', 'on Monday  \nand left', ['on Monday and left']],
    ['of a line break within emphasis', '*on Monday\\\nand* left', ['on Monday and left']],
    ['of a line break behind a link', '[on](https://a.example)\\\nMonday', ['on Monday']],
    ['of emphasis, strong or not', 'a *b* **c** _d_', ['a b c d']],
    ['of a link, by its address within the site', '[a](../b/) c', ['a c']],
    ['of two paragraphs', 'a\n\nb', ['a', 'b']],
    ['of a list', '- a\n- b\n  - c', ['a', 'b', 'c']],
    ['of a list with numbers from one', '1. a\n2. b', ['a', 'b']],
    ['of two paragraphs of a list item', '- a\n\n  b', ['a', 'b']],
    ['with a number that begins a line and no list', '2014\\. It began', ['2014. It began']],
    ['with signs behind a backslash', 'a \\* \\_ \\{ \\[b\\]', ['a * _ { [b]']],
    ['with signs by name or number', 'a &amp; b&nbsp;c&#10;d', ['a & b c d']],
    ['with a word in brackets that is no link', 'a [b] [[c]]', ['a [b] [[c]]']],
    ['with what other dialects take for a table', '| a | b |\n|---|---|', ['| a | b | |---|---|']],
    ['with what other dialects take for a box', '- [ ] a', ['[ ] a']],
    ['with what other dialects take for struck out', '~~a~~ ^b^ $c$', ['~~a~~ ^b^ $c$']],
    ['with what other dialects take for a directive', ':::note\na\n:::', [':::note a :::']],
    ['with an address that is no link', 'see https://a.example here', ['see https://a.example here']],
    ['with four spaces in front', '    a', ['a']],
    [
      'with an apostrophe',
      'the council’s and the boys’ and the girls’',
      ['the council’s and the boys’ and the girls’'],
    ],
  ])('%s', (_, text, words) => {
    const { paragraphs, issues } = account(text);
    expect(issues).toEqual([]);
    expect(paragraphs.map((paragraph) => paragraph.join(''))).toEqual(words);
  });

  it('with citations where they are made', () => {
    const { paragraphs, issues } = account('a <Citation of="b" />\\\nc\n\n<Quotation\n  of="d"\n/>');
    expect(issues).toEqual([]);
    expect(paragraphs).toEqual([
      ['a ', { component: 'Citation', of: 'b', line: 1 }, ' ', 'c'],
      [{ component: 'Quotation', of: 'd', line: 4 }],
    ]);
  });

  it('with links, and the lines on which they stand', () => {
    const { links } = account('a [b](../b/)\n*[c](https://c.example/)*\n\n- [d](#d)');
    expect(links).toEqual([
      { url: '../b/', line: 1 },
      { url: 'https://c.example/', line: 2 },
      { url: '#d', line: 4 },
    ]);
  });

  it.each([
    ['a heading', '## a', 'a'],
    ['a heading underlined', 'a\n---', 'a'],
    ['code in a line', '`a`', 'a'],
    ['code in a block', '```\na\n```', 'a'],
  ])('of %s in a page', (_, text, words) => {
    expect(page(text)).toEqual({ paragraphs: [[words]], links: [], issues: [] });
    expect(account(text).issues).toHaveLength(1);
  });
});

const TITLE = 'a title of a link is not allowed here';
const EXPRESSION = 'an {expression} is not allowed here';
const MARK = /^1: the quotation mark/;

describe('refused in an account is', () => {
  it.each<[string, string, ...(string | RegExp)[]]>([
    ['a title of a link', '[a](https://a.example "b")', `1: ${TITLE}`],
    ['a title of a link in round brackets', '[a](../b/ (“c”))', `1: ${TITLE}`],
    ['a link by mail', '[a](mailto:a@b.example)', /the link to "mailto:a@b\.example" is not allowed/],
    ['a link without https', '[a](http://a.example)', /is not allowed/],
    ['a link to nowhere', '[a]()', /the link to "" is not allowed/],
    ['an unseen character in a link', '[a](https://a.example/&#x202e;b)', /cannot be seen/],
    ['a picture', 'a ![“b”](../c.png "d")', /a picture is not allowed/],
    [
      'a picture by reference',
      '![a][b]\n\n[b]: ../c.png',
      /a picture/,
      '3: a link definition is not allowed here',
    ],
    ['a link by reference', '[a][b]\n\n[b]: ../c/ "“d”"', /a link definition/, /a link definition/],
    [
      'a definition that nothing refers to',
      'a\n\n[b]: ../c/ "“d”"',
      '3: a link definition is not allowed here',
    ],
    ['a note at the foot', 'a[^1]\n\n[^1]: b', /a link definition/, /a link definition/],
    ['a heading', '# a', '1: a heading is not allowed here'],
    ['a heading with an attribute', '# a {#b}', /cannot be read as MDX/],
    ['a block quotation', '> a', '1: a block quotation is not allowed here'],
    ['a line across', 'a\n\n---\n\nb', '3: a line across is not allowed here'],
    ['front matter within the body', '---\na: b\n---', '1: "yaml" is not allowed here'],
    [
      'a list that begins elsewhere than at 1',
      '2014. It began',
      '1: a list that begins with 2014 is not allowed here',
    ],
    ['code', '`a`\n\n```\nb\n```', '1: code is not allowed here', '3: code is not allowed here'],
    ['an element', 'a<br />b', /<br> is not a component/],
    ['an element around words', '<div>\n  “a”\n</div>', /<div> is not a component/],
    ['a component of a component', '<Citation.a of="b" />', /<Citation\.a> is not a component/],
    ['a name that every object has', '<constructor of="b" />', /<constructor> is not a component/],
    ['a fragment', '<>a</>', /<a fragment> is not a component/],
    ['a component with another property', '<Citation of="a" id="b" />', /not written as it must be/],
    ['a component without its property', '<Citation />', /not written as it must be/],
    ['a component with a property of no value', '<Citation of />', /not written as it must be/],
    ['a component with code in a property', '<Citation of={a} />', /not written as it must be/],
    ['a component with properties from code', '<Citation {...a} />', /not written as it must be/],
    ['a component around words', '<Citation of="a">b</Citation>', /not written as it must be/],
    ['an expression', 'a {b} c\n\n{d}', `1: ${EXPRESSION}`, `3: ${EXPRESSION}`],
    ['a comment', '{/* a */}', `1: ${EXPRESSION}`],
    ['a comment as in HTML', '<!-- a -->', /cannot be read as MDX/],
    ['an import', 'import a from "b"', '1: an import or export is not allowed here'],
    ['an export', 'export const a = 1', '1: an import or export is not allowed here'],
    ['an address in angle brackets', '<https://a.example>', /cannot be read as MDX/],
    ['a bare <', 'a\n\nb < c', '3: a bare < begins code here'],
    ['a bare { at the end of many lines', 'a\n\nb\n{', /^4: the text cannot be read as MDX: Unexpected end/],
    [
      'an unseen character by number',
      'a &#x202e;b',
      '1: character U+202E at offset 2 cannot be seen (change of direction)',
    ],
    ['curved quotation marks', 'a “b”', MARK],
    ['curved quotation marks by name', 'a &ldquo;b&rdquo;', MARK],
    ['straight quotation marks', 'a "b"', MARK],
    ['single straight quotation marks', "a 'b c' d", MARK],
    ['quotation marks around emphasis', 'a "*b*"', MARK],
    ['single quotation marks around emphasis', "a '*b*' c", MARK],
    ['quotation marks around a citation', 'a "b <Citation of="c" />"', MARK],
    ['quotation marks around two paragraphs', '"a\n\nb"', MARK, /^3: the quotation mark/],
    ['quotation marks on the third line', 'a\nb\n*c* “d”', /^3: the quotation mark “/],
    ['quotation marks behind a line break', 'a\\\n“d”', /^2: the quotation mark “/],
    ['quotation marks in a link', '[“a”](../b/)', MARK],
    ['quotation marks in a list', '- a\n- “b”', /^2: the quotation mark “/],
  ])('%s', (_, text, ...expected) => {
    expect(problems(account(text))).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  });
});

describe('refused in a page is', () => {
  it.each([
    ['a language of code', '```js\na\n```', '1: a language of code is not allowed here'],
    ['quotation marks in a heading', '## “a”', '1: the quotation mark “ in an account'],
    ['quotation marks in code', '```\na\n"b"\n```', '2: the quotation mark " in an account'],
    ['quotation marks in code in a line', '`“a”`', '1: the quotation mark “ in an account'],
    [
      'an account’s component',
      '<Citation of="a" />',
      '1: <Citation> is not a component that content may use',
    ],
  ])('%s', (_, text, problem) => {
    expect(problems(page(text))).toEqual([problem]);
  });

  it('a note on code', () => {
    expect(problems(page('```js a="“b”"\nc\n```'))).toContain('1: a note on code is not allowed here');
  });
});

it('lines are those of the file', () => {
  expect(readProse('a\n\n“b”', 'a.mdx', 12, ACCOUNT_RULES).issues).toMatchObject([
    { file: 'a.mdx', line: 14 },
  ]);
  expect(readProse('a\n\n{', 'a.mdx', 12, ACCOUNT_RULES).issues).toMatchObject([{ file: 'a.mdx', line: 14 }]);
});

describe('refused, since nobody has decided on it, is', () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
  /** A tree as some later parser might make it. */
  const treeWith = (node: object) =>
    ({ type: 'root', position, children: [{ position, ...node }] }) as unknown as MdastNode;
  const faults = (node: object) => {
    const tree = treeWith(node);
    expect(paragraphsOf(tree, ACCOUNT_RULES).flat().join('')).not.toContain('hidden');
    return checkProse(tree, 'a', ACCOUNT_RULES).map(({ problem }) => problem);
  };

  it.each([
    ['a kind of node', { type: 'aside', value: 'hidden' }, '"aside" is not allowed here'],
    [
      'a kind of node that is named like what every object has',
      { type: 'constructor' },
      '"constructor" is not allowed here',
    ],
    [
      'an attribute of a node',
      { type: 'text', value: 'a', label: 'hidden' },
      'the attribute "label" of "text" is not allowed here',
    ],
    [
      'data of a node',
      { type: 'break', data: { hName: 'script' } },
      'the attribute "data" of "break" is not allowed here',
    ],
    [
      'data of a component',
      {
        type: 'mdxJsxTextElement',
        name: 'Citation',
        attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: 'a' }],
        data: { _mdxExplicitJsx: true, hName: 'script' },
        children: [],
      },
      '<Citation> is not written as it must be',
    ],
  ])('%s', (_, node, problem) => {
    expect(faults(node)).toEqual([problem]);
  });
});
