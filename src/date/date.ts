/** Dates of the record: how they are written, what they cover, their order, their words. */
export type { CalendarDate } from './calendar-date.ts';
export { DATE_FORMS, type EventDate, isoDate, parseDate } from './edtf.ts';
export { dateInterval, datePrecision, type Precision } from './interval.ts';
export { compareDates, dateYear } from './order.ts';
export { dateWords, dayMonthYear } from './words.ts';
