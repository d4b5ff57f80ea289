/** Where a quotation stands in its passage. */
import type { Passage } from '../../documents/passage.ts';
import { type Context, findQuotation, type Ranges } from '../../documents/quotation.ts';
import { must } from '../../reading/must.ts';

/** The ranges of a quotation in the words of the passage that has it. */
export function quotedRanges(quotation: string, { id, words }: Passage, context: Context): Ranges {
  return must(findQuotation(quotation, words, context)[0], `"${quotation}" in ${id}`);
}
