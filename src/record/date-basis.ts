/** How the basis of a date is said, before the passage it is known from. */
import type { DateBasis } from '../schemas/fields.ts';

export const BASIS: Record<DateBasis, string> = {
  stated: 'stated in',
  resolved: 'resolved from the words of',
  inferred: 'inferred from',
};
