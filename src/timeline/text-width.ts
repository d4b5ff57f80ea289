/**
 * How wide a label is, before any browser has set it: an upper bound from the
 * advance widths of the sans face, so that labels kept apart here are apart on
 * the page. Checked against a browser in tests/site.
 */

/** Advance widths of Source Sans 3, in thousandths of the font size, by groups of characters. */
const ADVANCES: [characters: string, width: number][] = [
  ["ijl.,:;’‘'|!I()[]/ ", 320],
  ['frt-–', 380],
  ['mMW', 860],
  ['wNOQGDHUCVAXK&', 680],
];
const USUAL = 565;

const widths = new Map(
  ADVANCES.flatMap(([characters, width]) => [...characters].map((each) => [each, width])),
);

/** An upper bound of the width of `text` set at `size` pixels, in pixels. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? (character < '\u0250' ? USUAL : 1000);
  return (thousandths * size) / 1000;
}
