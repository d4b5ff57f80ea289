/** A date as the record has it: with its basis, and the passage that it rests on. */
export interface DatedFields {
  date: { edtf: string };
  basis: 'stated' | 'resolved' | 'inferred';
  passage: string;
  note?: string | undefined;
}

/** A date as the public data have it. */
export const publicDate = ({ date, basis, passage, note }: DatedFields) => ({
  date: date.edtf,
  basis,
  passage,
  ...(note && { note }),
});
