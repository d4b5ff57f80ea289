import { expect, it } from 'vitest';
import { areas, headersOf } from '../../src/hosting/areas.ts';
import { formatHeaders, matchingRules, parseHeaders } from '../../src/hosting/headers.ts';

const FILES = ['404.html', 'feed.xml', 'index.html'];
const FOLDERS = ['assets', 'data', 'embed', 'events'];

it('an area is the address of the site, a page or file at its top, or a folder with all below it', () => {
  expect(areas(FILES, FOLDERS).map(({ path }) => path)).toEqual([
    '/',
    '/index.html',
    '/404.html',
    '/assets/*',
    '/data/*',
    '/embed/*',
    '/events/*',
    '/feed.xml',
  ]);
});

it('no two areas match the same address, also where one name begins as another does', () => {
  const rules = areas(['index.html', 'event', 'events.xml'], ['events', 'event-s']);
  for (const path of [
    '/',
    '/index.html',
    '/event',
    '/events.xml',
    '/events/',
    '/events/visit/',
    '/event-s/a',
  ])
    expect(matchingRules(rules, path), path).toHaveLength(1);
});

it('only what is framed may stand in a frame, and only data, feed and what a frame asks for may be loaded from elsewhere', () => {
  const names = ['', ...FILES, ...FOLDERS];
  const sent = (name: string) => new Map(headersOf(name));
  const framed = names.filter((name) =>
    sent(name).get('Content-Security-Policy')?.endsWith('frame-ancestors *'),
  );
  const open = names.filter((name) => sent(name).get('Access-Control-Allow-Origin') === '*');
  expect(framed).toEqual(['embed']);
  expect(open).toEqual(['feed.xml', 'assets', 'data']);
});

it('what is written is read again', () => {
  const rules = areas(FILES, FOLDERS);
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});
