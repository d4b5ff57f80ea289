import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFor, matchingRules, parseHeaders } from '../../src/hosting/headers.ts';
import { POLICY } from '../../src/hosting/policy.ts';
import { serve } from '../../src/hosting/serve.ts';
import { filesOf } from '../../src/inspection/built-file.ts';
import { LITTLE_BASE, LITTLE_SITE, SITE } from './built.ts';

const rules = parseHeaders(readFileSync(join(SITE, '_headers'), 'utf8'));

it.each([SITE, LITTLE_SITE])('each file in %s has exactly one rule, by each of its addresses', (site) => {
  // Hosts keep _headers to themselves.
  const files = filesOf(site).filter((file) => file !== '_headers');
  const addresses = files.flatMap((file) => [file, file.replace(/(^|\/)index\.html$/, '$1')]);
  expect(addresses).toContain('');
  for (const address of addresses) expect(matchingRules(rules, `/${address}`), address).toHaveLength(1);
});

it('every rule sends the policy of the pages, and only /embed/ may stand in a frame', () => {
  for (const { path } of rules) {
    const ancestors = path === '/embed/*' ? '*' : "'none'";
    expect(Object.fromEntries(headersFor(rules, path)), path).toEqual({
      // A frame in a sandbox has an origin of its own, from which it asks for the site's scripts; and anyone may ask for the data.
      ...(['/assets/*', '/data/*', '/feed.xml'].includes(path) && { 'access-control-allow-origin': '*' }),
      'content-security-policy': `${POLICY}; frame-ancestors ${ancestors}`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  }
});

it('the site is served with these headers, below its base path too', async () => {
  const { address, close } = await serve(LITTLE_SITE, LITTLE_BASE, 0);
  const policy = async (path: string) =>
    (await fetch(new URL(path, address))).headers.get('content-security-policy');
  expect(await policy('')).toBe(`${POLICY}; frame-ancestors 'none'`);
  expect(await policy('events/visit/?from=elsewhere')).toBe(`${POLICY}; frame-ancestors 'none'`);
  expect(await policy('embed/?event=visit')).toBe(`${POLICY}; frame-ancestors *`);
  await close();
});

it('a rule with * holds for all that begins so; rules that meet have their values joined', () => {
  const met = parseHeaders('# all\n/a/*\n  X-One: 1\n\n/a/b\n  x-one: 2: b\n\tX-Two: 3\n');
  expect([...headersFor(met, '/a/b')]).toEqual([
    ['x-one', '1, 2: b'],
    ['x-two', '3'],
  ]);
  expect([...headersFor(met, '/a/')]).toEqual([['x-one', '1']]);
  expect([...headersFor(met, '/a')]).toEqual([]);
});

it.each(['  X-One: 1', '/a\nX-One: 1', '/a\n  X-One', '/*/a\n  X-One: 1'])(
  '%j is refused, as hosts would not read it alike',
  (text) => {
    expect(() => parseHeaders(text)).toThrow(/_headers:\d is neither a path nor a header/);
  },
);
