import { expect, it } from 'vitest';
import {
  contentOf,
  fragmentFile,
  fragmentName,
  isPacked,
  isUnpacked,
  isUsed,
  SIGNATURE,
} from '../../src/search/pagefind-format.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

it('the file of a result is named after the result, and tells its name', () => {
  expect(fragmentFile('en_1a2b')).toBe('pagefind/fragment/en_1a2b.pf_fragment');
  expect(fragmentName('fragment/en_1a2b.pf_fragment')).toBe('en_1a2b');
  expect(fragmentName('index/en_1a2b.pf_index')).toBeUndefined();
});

it.each([
  ['pagefind.js', true],
  ['wasm.en.pagefind', true],
  ['wasm.unknown.pagefind', false],
  ['index/en_1.pf_index', true],
  ['pagefind-ui.js', false],
])('%s is published: %s', (path, used) => {
  expect(isUsed(path)).toBe(used);
});

it('parts of the index and its program are packed, its description and script are not', () => {
  const all = ['wasm.en.pagefind', 'index/en_1.pf_index', 'pagefind-entry.json', 'pagefind.js'];
  expect(all.map(isPacked)).toEqual([true, true, false, false]);
});

it('what is unpacked begins with the signature, which is no part of what it holds', () => {
  expect(isUnpacked(bytes(`${SIGNATURE}{}`))).toBe(true);
  expect(isUnpacked(bytes('<p>Sorry</p>'))).toBe(false);
  expect(new TextDecoder().decode(contentOf(bytes(`${SIGNATURE}{}`)))).toBe('{}');
});
