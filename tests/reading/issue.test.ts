import { expect, it } from 'vitest';
import { describeIssue, refusals } from '../../src/reading/issue.ts';

it('an issue is one line: where, what is wrong, how to put it right', () => {
  const issue = {
    file: 'content/a.mdx',
    line: 3,
    field: 'date',
    problem: 'it is no date',
    remedy: 'write one',
  };
  expect(describeIssue(issue)).toBe('content/a.mdx:3 date — it is no date — write one');
});

it('a warning does not refuse', () => {
  const warning = { file: 'a', problem: 'b', remedy: 'c', warning: true } as const;
  expect(refusals([warning])).toEqual([]);
  expect(describeIssue(warning)).toMatch(/^warning: /);
});
