/** Dates of events: against the record's span, and against one another. */
import { dateInterval } from '../../date/date.ts';
import type { Issue } from '../../reading/issue.ts';
import type { EventFields } from '../../schemas/event.ts';
import type { SiteFields } from '../../schemas/site.ts';
import type { ReadRecord } from '../read/record.ts';

/** Events outside the record's span that are not called background; worth a word, as the span may be wrong. */
export function* outsideSpan({ events, site }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of events)
    if (site && !fields.background && isOutside(fields, site))
      yield {
        ...place('date'),
        problem: `${fields.date.edtf} lies outside the record's span ${site.span.edtf}`,
        remedy: 'add background: true if it is told for context',
        warning: true,
      };
}

/** Events within the record's span that are called background. */
export function* backgroundWithinSpan({ events, site }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of events)
    if (site && fields.background && !isOutside(fields, site))
      yield {
        ...place('background'),
        problem: `${fields.date.edtf} lies within the record's span ${site.span.edtf}`,
        remedy: 'take background away',
      };
}

function isOutside({ date }: EventFields, { span }: SiteFields): boolean {
  const [from, to] = dateInterval(date);
  const [first, last] = dateInterval(span);
  return to <= first || from >= last;
}

/** Other dates of an event that are its own. */
export function* otherDates({ events }: ReadRecord): Iterable<Issue> {
  for (const { fields, place } of events)
    for (const [at, { date }] of fields.otherDates.entries())
      if (date.edtf === fields.date.edtf)
        yield {
          ...place('otherDates', at, 'date'),
          problem: `${date.edtf} is the event's own date`,
          remedy: 'correct one of the two, or take this one away',
        };
}
