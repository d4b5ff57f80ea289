import { expect, it } from 'vitest';
import { loadRecord } from '../../src/model/load.ts';
import { describeIssue } from '../../src/reading/issue.ts';
import { type Change, issuesWith, withSmall } from '../fixtures/small.ts';

const UNREGISTERED: Change = ['content/permalinks.txt', /events\/visit\/ .*\n/, ''];
const GONE: Change = ['content/permalinks.txt', /^/, 'events/gone/ - 2026-11-22\n'];

it('an address that is not registered refuses the record, unless a warning is asked for', () => {
  withSmall([UNREGISTERED], (root) => {
    expect(loadRecord(root).model).toBeUndefined();
    const { model, issues } = loadRecord(root, { draft: true });
    expect(model?.events.map(({ id }) => id)).toContain('visit');
    expect(issues.map(describeIssue)).toEqual([
      expect.stringMatching(/^warning: content\/permalinks\.txt — 1 new address is not registered/),
    ]);
  });
});

it('an address that was published refuses the record even then', () => {
  withSmall([UNREGISTERED, GONE], (root) => {
    expect(loadRecord(root, { draft: true }).model).toBeUndefined();
  });
});

it('issues are told by file and line', () => {
  const issues = issuesWith(
    ['content/events/visit.mdx', 'lane: inspection', 'lane: town'],
    ['content/events/visit.mdx', 'Jo Hart wrote', 'Jo “Hart” wrote'],
    ['content/events/visit.mdx', 'datePassage: hart-2001#background-1', 'datePassage: hart-2001#para-88'],
    ['content/events/repair.mdx', 'lane: council', 'lane: town'],
    ['content/actors.yaml', 'body: marrow-vale', 'body: marow-vale'],
  );
  expect(issues.map((issue) => issue.split(' ')[0])).toEqual([
    'content/actors.yaml:8',
    'content/events/repair.mdx:10',
    'content/events/visit.mdx:5',
    'content/events/visit.mdx:6',
    'content/events/visit.mdx:19',
  ]);
});
