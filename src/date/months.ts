/** The names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Their short names, without a stop: Jan, June, Sept. Written out here, as browsers differ in how they shorten. */
export const SHORT_MONTHS = MONTHS.map((name) => {
  if (name === 'September') return 'Sept';
  return name.length > 4 ? name.slice(0, 3) : name;
});

/** The name of a month, counted from 1. Throws a RangeError where there is no such month. */
export function monthName(month: number, names: readonly string[] = MONTHS): string {
  const name = names[month - 1];
  if (name === undefined) throw new RangeError(`there is no month ${month}`);
  return name;
}
