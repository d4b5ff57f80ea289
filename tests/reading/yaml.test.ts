import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/reading/issue.ts';
import { readYaml } from '../../src/reading/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  count: z.number().optional(),
  parts: z.array(z.strictObject({ name: z.string() })).default([]),
});

/** What is wrong with YAML that begins at line 2 of a file. */
const issues = (source: string) => readYaml(source, schema, 'a.yaml', 2).issues.map(describeIssue);

describe('refused, with file, line, field and remedy, is', () => {
  it.each([
    ['a field that is missing', 'count: 1\n', 'a.yaml:2 title — the field is missing — add it (string)'],
    [
      'an unknown field',
      'title: a\nnumber: 1\n',
      'a.yaml:3 — there is no field "number" — the fields are title, count, parts',
    ],
    [
      'a misspelt field',
      'title: a\ncont: 1\n',
      'a.yaml:3 — there is no field "cont" — did you mean "count"?',
    ],
    [
      'a misspelt field within a list',
      'title: a\nparts:\n  - nane: b\n    name: b\n',
      'a.yaml:4 parts[0] — there is no field "nane" — did you mean "name"?',
    ],
    ['a value of another type', 'title: 1\n', 'a.yaml:2 title — 1 is not a string — write a string'],
    [
      'a value of another type within a list',
      'title: a\nparts: [{ name: b }, { name: 2 }]\n',
      'a.yaml:3 parts[1].name — 2 is not a string — write a string',
    ],
    [
      'a date that is not in quotation marks',
      'title: a\nparts:\n  - name: 2015-02\n',
      'a.yaml:4 parts[0].name — the date 2015-02 is not in quotation marks — write "2015-02"',
    ],
    [
      'a character that an escape hides',
      'title: a\nparts:\n  - name: "b\\u202e"\n',
      'a.yaml:4 parts[0].name — character U+202E at offset 1 cannot be seen (change of direction) — remove it',
    ],
  ])('%s', (_, source, issue) => {
    expect(issues(source)).toContain(issue);
  });

  it.each([
    ['a mark that is not closed', 'title: "a\n', /^a\.yaml:3 — the YAML cannot be read: Missing closing/],
    ['a key twice', 'title: a\ntitle: b\n', /^a\.yaml:3 — the YAML cannot be read: .*unique/],
    [
      'a value that is elsewhere',
      'title: &x a\nparts:\n  - name: *x\n',
      /^a\.yaml:4 — the YAML cannot be read: \*x stands for a value that is elsewhere — write each value where it stands/,
    ],
    ['a value that is nowhere', 'title: *x\n', /^a\.yaml:\d — the YAML cannot be read/],
    ['an indentation with a tab', 'parts:\n\t- name: a\n', /^a\.yaml:3 — the YAML cannot be read/],
  ])('%s', (_, source, issue) => {
    expect(issues(source)).toEqual([expect.stringMatching(issue)]);
  });
});

describe('accepted is', () => {
  it.each([
    ['a date in quotation marks', 'title: "2015-02"\n', '2015-02'],
    ['a number of five digits', 'title: "12345"\n', '12345'],
    ['a text over several lines', 'title: >-\n  a\n  b\n', 'a b'],
  ])('%s', (_, source, title) => {
    expect(readYaml(source, schema, 'a.yaml')).toMatchObject({ value: { title }, issues: [] });
  });

  it('a number that is no date', () => {
    expect(readYaml('title: a\ncount: 12345\n', schema, 'a.yaml').issues).toEqual([]);
  });
});

it('the line of a field is that of its key, or of the nearest that there is', () => {
  const { lineOf } = readYaml('title: a\nparts:\n  - name: b\n', schema, 'a.yaml', 2);
  expect(lineOf([])).toBe(2);
  expect(lineOf(['parts'])).toBe(3);
  expect(lineOf(['parts', 0, 'name'])).toBe(4);
  expect(lineOf(['parts', 0, 'size'])).toBe(4);
  expect(lineOf(['parts', 7])).toBe(3);
  expect(lineOf(['nothing', 'there'])).toBe(2);
});
