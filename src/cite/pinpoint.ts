/** The place in a document, as a citation gives it. */
import { capitalise, isNumber, type Locator, locatorPhrase } from '../documents/locator.ts';
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
export function pinpoint({ document, locator }: Cited, style: PinpointWords): string {
  if (!locator) return '';
  const isParagraph = locator.kind === 'paragraph' || (kindOf(document) === 'report' && isNumber(locator));
  const kind = isParagraph ? style.paragraph : labelIn(locator, style);
  const place = locatorPhrase({ ...locator, ...(kind && { kind }) });
  if (locator.basis === 'printed') return place;
  return `[${place}${locator.numbers.length > 0 ? ', our count' : ''}]`;
}

/** What a place is called, with a capital where the style keeps it. */
function labelIn({ kind, section }: Locator, { capital }: PinpointWords): string | undefined {
  return kind && capital && !section ? capitalise(kind) : kind;
}
