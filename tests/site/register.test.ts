/** Addresses that were published once are served for ever, or say why not; words that were corrected stand beside those they were. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/documents/sha256.ts';
import type { Permalinks } from '../../src/exports/permalinks.ts';
import { servedWords } from '../../src/inspection/inspect-quotations.ts';
import { withSmall } from '../fixtures/small.ts';
import { buildWith, LITTLE_BASE, LITTLE_SITE } from './built.ts';
import { drive } from './driven.ts';

const PASSAGE = 'Readers ask for longer hours. Readers ask for more books.';
const PASSAGE_BEFORE = 'Readers ask for longer hours. Readers want more books.';
const EXCERPT = '[…] “leaking badly”, […]';

const former = [
  'events/inspection/ - 2026-11-22 -> events/visit/',
  'events/mistake/ - 2026-11-22 withdrawn 2027-03-03: it told of nothing',
  `documents/hart-2001/#para-9 ${sha256(PASSAGE)} 2026-11-22 -> documents/hart-2001/#para-2`,
  'documents/hart-2001/#para-8 - 2026-11-22 withdrawn 2027-03-03: it was counted twice.',
  'documents/hart/ - 2026-11-22 -> documents/hart-2001/',
  `documents/hart/#para-2 ${sha256(PASSAGE)} 2026-11-22 -> documents/hart-2001/#para-2`,
  '',
].join('\n');

const CORRECTIONS = [
  {
    address: 'documents/hart-2001/#para-2',
    date: '2027-03-03',
    was: PASSAGE_BEFORE,
    now: PASSAGE,
    why: 'A word was set wrongly.',
  },
  {
    address: 'documents/hart-2001/#table-2',
    date: '2027-03-03',
    was: sha256('Roof, of Ann Other, Poor'),
    now: 'Roof Poor',
    why: 'A name was taken out.',
  },
  {
    address: 'documents/gazette-2001/#para-1',
    date: '2027-03-03',
    was: '',
    now: EXCERPT,
    why: 'It may be quoted now.',
  },
  {
    address: 'findings/hart-2001-1/',
    date: '2027-03-03',
    was: 'It must be mended',
    now: 'It must',
    why: 'One.',
  },
  {
    address: 'findings/hart-2001-1/',
    date: '2027-04-05',
    was: 'It must',
    now: 'It must be mended by 30 June 2001.',
    why: 'Two.',
  },
];

const out = join(tmpdir(), `register-${process.pid}`);
withSmall(
  [
    ['content/permalinks.txt', /^/, former],
    ['content/permalinks.txt', /(hart-2001\/#para-2) \w{64}/, `$1 ${sha256(PASSAGE_BEFORE)}`],
    ['content/permalinks.txt', /(#table-2) \w{64}/, `$1 ${CORRECTIONS[1]?.was}`],
    ['content/permalinks.txt', /(gazette-2001\/#para-1) \w{64}/, '$1 -'],
    ['content/permalinks.txt', /(findings\/hart-2001-1\/) \w{64}/, `$1 ${sha256('It must be mended')}`],
    ['content/corrections.yaml', JSON.stringify(CORRECTIONS)],
  ],
  (root) => {
    const { status, output } = buildWith({ RECORD: root, OUT: out });
    if (status !== 0) throw new Error(output);
  },
);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const site = drive(out, LITTLE_BASE);

/** What a page says, by the words of an element, with or without scripts. */
async function read(path: string, selector: string, javaScriptEnabled = false): Promise<string[]> {
  const context = await site.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.address + path);
  const texts = await page.locator(selector).allInnerTexts();
  await context.close();
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim());
}

describe('an old address', () => {
  it('of a page that has moved leads to the new one', async () => {
    expect(await read('events/inspection/', 'main')).toEqual([
      expect.stringMatching(/has moved What stood here is now at events\/visit\/\. .*22 November 2026/),
    ]);
  });

  it('of a page that was withdrawn says when and why', async () => {
    expect(await read('events/mistake/', 'main')).toEqual([
      expect.stringMatching(/was withdrawn on 3 March 2027\. The reason: it told of nothing\./),
    ]);
  });

  it.each([true, false])(
    'of a passage leads to where it says so, and on to the passage; scripts: %s',
    async (on) => {
      const context = await site.browser.newContext({ javaScriptEnabled: on });
      const page = await context.newPage();
      for (const path of ['documents/hart-2001/#para-9', 'documents/hart/#para-2']) {
        await page.goto(site.address + path);
        expect(await page.locator('#no-such-passage').count()).toBe(0);
        const told = page.locator('#main li:target');
        expect(await told.boundingBox().then((box) => box && box.y >= 0 && box.y < 900)).toBe(true);
        await told.locator('a', { hasText: 'documents/hart-2001/#para-2' }).click();
        expect(page.url()).toBe(`${site.address}documents/hart-2001/#para-2`);
        expect(await page.locator('#para-2').innerText()).toBe(PASSAGE);
      }
      await context.close();
    },
  );

  it('of a passage that was withdrawn says when and why', async () => {
    expect(await read('documents/hart-2001/#para-8', '#main li:target', true)).toEqual([
      'The passage #para-8 was withdrawn on 3 March 2027: it was counted twice.',
    ]);
  });
});

describe('a correction is shown', () => {
  it('with its passage: the day, the reason, both wordings, and what differs', async () => {
    const shown = [`Corrected on 3 March 2027. A word was set wrongly. Was ${PASSAGE_BEFORE} Now ${PASSAGE}`];
    expect(await read('documents/hart-2001/', '.passage:has(#para-2) .corrected')).toEqual(shown);
    expect(await read('documents/hart-2001/', '.passage:has(#para-2) del')).toEqual(['want']);
    expect(await read('documents/hart-2001/', '.passage:has(#para-2) ins')).toEqual(['ask for']);
    expect(await read('findings/hart-2001-2/', '.corrected')).toEqual(shown);
  });

  it('without words that must not be shown again', async () => {
    expect(await read('documents/hart-2001/', '#table-2 + tr .corrected')).toEqual([
      `Corrected on 3 March 2027. A name was taken out. Was Words that are not shown again, SHA-256 ${CORRECTIONS[1]?.was} Now Roof Poor`,
    ]);
  });

  it('where no words of the document stood before', async () => {
    expect(await read('documents/gazette-2001/', '.corrected')).toEqual([
      `Corrected on 3 March 2027. It may be quoted now. Was No words of the document Now ${EXCERPT}`,
    ]);
  });

  it('with its finding, each in its order', async () => {
    expect(await read('findings/hart-2001-1/', '.corrected strong')).toEqual([
      'Corrected on 3 March 2027.',
      'Corrected on 5 April 2027.',
    ]);
  });

  it('in the list of them all, with what has moved and what was withdrawn', async () => {
    expect(await read('about/permanence/', '.corrected')).toHaveLength(CORRECTIONS.length);
    expect(await read('about/permanence/', 'h2:has-text("Moved or withdrawn") + ul li')).toEqual([
      'events/inspection/ has moved to events/visit/',
      'events/mistake/ was withdrawn on 3 March 2027: it told of nothing.',
      'documents/hart-2001/#para-9 has moved to documents/hart-2001/#para-2',
      'documents/hart-2001/#para-8 was withdrawn on 3 March 2027: it was counted twice.',
      'documents/hart/ has moved to documents/hart-2001/',
      'documents/hart/#para-2 has moved to documents/hart-2001/#para-2',
    ]);
  });

  it('nowhere where there is none, and the list says so', () => {
    const page = (path: string) => readFileSync(join(LITTLE_SITE, path, 'index.html'), 'utf8');
    expect(page('documents/hart-2001')).not.toMatch(/Corrected on/);
    expect(page('about/permanence')).toMatch(/No words have been corrected\.[\s\S]*none was withdrawn\./);
  });
});

describe('the published register', () => {
  const { permalinks } = JSON.parse(readFileSync(join(out, 'data/permalinks.json'), 'utf8')) as Permalinks;
  const of = (address: string) => permalinks.find((each) => each.address === address);

  it('has the digest of the words as first published and after each correction', () => {
    expect(of('findings/hart-2001-1/')).toEqual({
      address: 'findings/hart-2001-1/',
      url: 'https://marrow-vale.example/record/findings/hart-2001-1/',
      sha256: sha256('It must be mended'),
      published: '2026-11-22',
      corrected: [
        { date: '2027-03-03', sha256: sha256('It must') },
        { date: '2027-04-05', sha256: sha256('It must be mended by 30 June 2001.') },
      ],
    });
    expect(of('documents/gazette-2001/#headline')?.sha256).toBe(sha256('Library roof leaks'));
    for (const fragment of ['para-1', 'para-2'])
      expect(of(`documents/gazette-2001/#${fragment}`)).not.toHaveProperty('sha256');
  });

  it('says what has moved and what was withdrawn', () => {
    expect(of('events/inspection/')).toMatchObject({ alias: 'events/visit/' });
    expect(of('events/mistake/')).toMatchObject({
      withdrawn: { date: '2027-03-03', why: 'it told of nothing' },
    });
  });

  it('is proven by the words read out of the built pages', () => {
    let proven = 0;
    for (const { address, sha256: first, corrected, alias, withdrawn } of permalinks) {
      const digest = corrected.length > 0 ? corrected.at(-1)?.sha256 : first;
      if (!digest || alias || withdrawn) continue;
      const [path = '', fragment = ''] = address.split('#');
      const markup = readFileSync(join(out, path, 'index.html'), 'utf8');
      expect(sha256(servedWords(markup, new Set([fragment])).get(fragment) ?? ''), address).toBe(digest);
      proven += 1;
    }
    expect(proven).toBe(27);
  });

  it('is checked by the line that the page gives for it', async () => {
    const [command = ''] = await read('about/permanence/', 'pre');
    const words = /^printf %s '(.*)' \| sha256sum$/.exec(command)?.[1] ?? '';
    expect(await read('about/permanence/', 'pre + .note')).toEqual([sha256(words)]);
  });
});
