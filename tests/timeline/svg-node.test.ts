import { expect, it } from 'vitest';
import { svgMarkup, svgNode } from '../../src/timeline/svg-node.ts';

it('words and attributes are escaped', () => {
  const node = svgNode('a', { href: '/?a=1&b="2"' }, [svgNode('text', {}, 'A < B & C')]);
  expect(svgMarkup(node)).toBe('<a href="/?a=1&amp;b=&quot;2&quot;">\n<text>A &lt; B &amp; C</text></a>');
});

it('an attribute that is undefined is left out, one that is 0 is not', () => {
  expect(svgMarkup(svgNode('rect', { rx: undefined, x: 0 }))).toBe('<rect x="0"></rect>');
});
