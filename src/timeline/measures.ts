/** Measures of the still drawing, in pixels. */
export const MEASURES = {
  row: 20,
  /** A row of marks without labels. */
  thin: 14,
  lanePad: 7,
  axis: 24,
  /** The strip above the lanes where documents stand at their dates. */
  documents: 26,
  /** From one panel to the next. */
  gap: 46,
  /** The column of the lanes' names. */
  names: 132,
};
