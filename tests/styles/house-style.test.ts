import { describe, expect, it } from 'vitest';
import { readRules } from './css-rules.ts';
import {
  looseLines,
  looseSizes,
  looseSpaces,
  looseTokens,
  queriedSizes,
  sharedClasses,
  unusedClasses,
} from './house-style.ts';

const sheet = (css: string, file = 'a.css') => ({ file, rules: readRules(css) });

describe('what a style sheet may say', () => {
  it.each([
    ['a size of type', looseSizes, '.a { font-size: 0.9rem; }', '.a { font-size: var(--text-15); }'],
    ['a size of type in the shorthand', looseSizes, '.a { font: 12px serif; }', '.a { font: inherit; }'],
    ['a height of a line', looseLines, '.a { line-height: 1.42; }', '.a { line-height: var(--line); }'],
    ['a margin', looseSpaces, '.a { margin: 0 0 1rem; }', '.a { margin: 0 auto var(--space-16); }'],
    [
      'a gap in a query',
      looseSpaces,
      '@media print { .a { gap: 3px; } }',
      '@media print { .a { gap: 0 var(--space-4); } }',
    ],
    [
      'a negative padding',
      looseSpaces,
      '.a { padding-left: calc(-1 * 2rem); }',
      '.a { padding-left: calc(-1 * var(--gutter)); }',
    ],
  ] as const)('%s is a token', (_, rule, wrong, right) => {
    expect(rule(sheet(wrong))).toHaveLength(1);
    expect(rule(sheet(right))).toEqual([]);
  });

  it('the sizes that queries ask for are read from windows and boxes', () => {
    const { rules } = sheet(
      '@media (width < 40rem) { .a { left: 2rem; } } @container b (width >= 48rem) { }',
    );
    expect([...queriedSizes(rules)]).toEqual(['40rem', '48rem']);
  });

  it('a class has its look from one sheet, and may be a condition in another', () => {
    const owner = sheet('.a { color: red; } .b .a:hover { color: blue; }');
    expect(sharedClasses([owner, sheet('.x > .a { color: green; }', 'b.css')])).toEqual(['.a: a.css, b.css']);
    expect(sharedClasses([owner, sheet('.a > .c:not(.a), .a p { color: green; }', 'b.css')])).toEqual([]);
    expect(sharedClasses([owner, sheet(':is(.x .y, .a) { color: green; }', 'b.css')])).toEqual([
      '.a: a.css, b.css',
    ]);
  });

  it('a class is used by a template or a script, whole or with a value behind it', () => {
    const styled = sheet('.card { color: red; } .card .lane-2 { color: blue; }');
    expect(unusedClasses(styled, "class={['card', `lane-$" + '{lane}`]}')).toEqual([]);
    expect(unusedClasses(styled, 'class="card-head lane"')).toEqual(['a.css: .card', 'a.css: .lane-2']);
  });

  it('a token is set and read', () => {
    expect(looseTokens(readRules(':root { --a: 1px; } p { margin: var(--a); }'))).toEqual([]);
    expect(looseTokens(readRules(':root { --a: 1px; } p { margin: var(--b, 0); }'))).toEqual(['--a', '--b']);
  });
});

it('a style sheet is read with comments, strings and blocks within blocks', () => {
  const css = '/* .no { } */ @media print { .a::before, .b { content: "};"; color: red } }';
  expect(readRules(css)).toEqual([
    {
      head: '.a::before, .b',
      declarations: [
        { name: 'content', value: '"};"' },
        { name: 'color', value: 'red' },
      ],
    },
    { head: '@media print', declarations: [] },
  ]);
});
