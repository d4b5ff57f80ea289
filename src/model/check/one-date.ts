/** One fact has one date, wherever it is dated. */
import type { EventDate } from '../../date/date.ts';
import type { Issue } from '../../reading/issue.ts';
import type { EventFields } from '../../schemas/event.ts';
import { passagesOfFindings } from '../finding-passage.ts';
import type { ReadRecord } from '../read/record.ts';

/**
 * Findings of an event that stand in the passage of its date and have another
 * date. A finding may stand with several events, of which one is its fact.
 */
export function* factsWithTwoDates({ events, findings, passages }: ReadRecord): Iterable<Issue> {
  const passageOf = passagesOfFindings(passages);
  const dateOf = new Map(findings.map(({ fields }) => [fields.id, fields.date]));
  const isFactOf = ({ datePassage }: EventFields, id: string) => passageOf(id)?.id === datePassage;
  const agreed = new Set(
    events.flatMap(({ fields }) =>
      fields.findings.filter((id) => isFactOf(fields, id) && agree(fields, dateOf.get(id))),
    ),
  );
  for (const { fields, place } of events)
    for (const [at, id] of fields.findings.entries()) {
      const date = dateOf.get(id);
      if (date && isFactOf(fields, id) && !agreed.has(id))
        yield {
          ...place('findings', at),
          problem: `${id} is dated ${date.edtf} and the event ${fields.date.edtf}, both by what ${fields.datePassage} tells`,
          remedy: 'give one fact one date, in the finding and in the event',
        };
    }
}

/** Whether a date is one of an event's, or of another kind: what happened and what lasted are two facts. */
function agree(fields: EventFields, date: EventDate | undefined): boolean {
  if (!date) return false;
  const { otherDates, written, published } = fields;
  const dated = [fields, ...otherDates, ...(written ? [written] : []), ...(published ? [published] : [])];
  return dated.some((own) => own.date.edtf === date.edtf) || lasted(date) !== lasted(fields.date);
}

const lasted = ({ form }: EventDate): boolean => form === 'interval';
