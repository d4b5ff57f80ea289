/** Links that mark the words where they lead: a convenience, never the address. */

/** How many words at each end name a longer stretch. */
const ENDS = 4;

/** The permalink with the words behind it; the permalink as it is, where there are none. */
export function textFragmentLink(url: string, quotation = ''): string {
  const words = quotation
    .replace(/^\[…\]|\[…\]$/g, '')
    .trim()
    .split(/\s+/u);
  const [first = '', last = ''] = [words.slice(0, ENDS), words.slice(-ENDS)].map((some) => some.join(' '));
  if (!first || /\[[^\]]*\]?/.test(first + last)) return url;
  const long = words.length > 2 * ENDS || words.some((word) => word.startsWith('['));
  const marked = long ? `${encode(first)},${encode(last)}` : encode(words.join(' '));
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${marked}`;
}

/** A hyphen, a comma and an ampersand have a meaning there. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
