/** The place in a document, as a citation gives it. */
import { type Cited, kindOf } from './cited.ts';

/** How a style writes places. */
interface PinpointWords {
  /** Its word for a paragraph: para, para., par. */
  paragraph: string;
  /** Whether a label keeps its capital: Recommendation 3. */
  capital?: boolean;
}

/**
 * Where the words stand: "para 54", "recommendation 3", "2(c)" by a letter's own
 * label; "[Background, para 3, our count]" where the document prints none. ""
 * for a whole document.
 */
export function pinpoint(
  { document, locator }: Cited,
  { paragraph, capital = false }: PinpointWords,
): string {
  if (!locator) return '';
  const numbered = kindOf(document) === 'report' && /^\d/.test(locator.locator);
  const label = /^[A-Z][a-z]+ [\d.]+$/.test(locator.locator);
  const words = (numbered ? `${paragraph} ${locator.locator}` : locator.locator)
    .replace(/^./u, (first) => (label && !capital ? first.toLowerCase() : first))
    .replace(/\bparagraph (?=[\d.]+$)/i, `${paragraph} `);
  if (locator.basis === 'printed') return words;
  return `[${words}${/\d$/.test(words) ? ', our count' : ''}]`;
}
