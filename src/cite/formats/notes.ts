/** What reference managers keep in their notes, since they have no field for it. */
import type { Cited } from '../cited.ts';
import { quotationInMarks } from '../quotation-marks.ts';

/** The words cited, and why the date is ours. */
export function notesOn({ document, quotation }: Cited): string[] {
  return [
    quotation ? quotationInMarks(quotation, 'double') : '',
    document.supplied ? `Date supplied. ${document.supplied}` : '',
  ].filter(Boolean);
}
