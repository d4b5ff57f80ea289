/** /data/timelinejs.json: the events as TimelineJS 3 reads them (https://timeline.knightlab.com/docs/json-format.html). */
import { dateWords, type EventDate } from '../date/date.ts';
import type { Model, RecordEvent } from '../model/model.ts';
import { ADDRESS, eventAddress, permalinkTo } from '../model/permalink.ts';
import { escapeHtml } from '../page/kit/escape-html.ts';
import { must } from '../reading/must.ts';

/** The record as a title and its events, each on a slide with our own words and its permalink. Texts are HTML. */
export function timelineJs({ site, events }: Model) {
  const link = (address: string, words: string) =>
    `<a href="${escapeHtml(permalinkTo(address, site.address))}">${words}</a>`;
  const laneName = new Map(site.lanes.map(({ id, name }) => [id, name]));
  return {
    scale: 'human',
    title: {
      text: {
        headline: escapeHtml(site.name),
        text: paragraphs(escapeHtml(site.description), link(ADDRESS.home, 'The record and its documents')),
      },
      autolink: false,
    },
    events: events.map((event) => ({
      unique_id: event.id,
      ...datesOf(event.date),
      display_date: dateWords(event.date),
      group: escapeHtml(must(laneName.get(event.lane), `the lane ${event.lane}`)),
      text: {
        headline: escapeHtml(event.title),
        text: paragraphs(
          ...wordsOn(event).map(escapeHtml),
          link(eventAddress(event.id), 'The account, with the passages that it rests on'),
        ),
      },
      autolink: false,
    })),
  };
}

const paragraphs = (...all: string[]) => all.map((text) => `<p>${text}</p>`).join('');

/** What happened, how its date is known, and what other dates it is given. */
function wordsOn({ summary, dateNote, otherDates }: RecordEvent): string[] {
  const others = otherDates.map(({ date, note = '' }) => `Also dated: ${dateWords(date)}. ${note}`.trim());
  return [summary, ...(dateNote ? [dateNote] : []), ...others];
}

/** Where it stands: an open interval at the end that is known. */
function datesOf({ start, end, form }: EventDate) {
  const at = start ?? end;
  return {
    start_date: at && partsOf(at),
    ...(form !== 'date' && start && end && { end_date: partsOf(end) }),
  };
}

const partsOf = ({ year, month, day }: NonNullable<EventDate['start']>) => ({
  year,
  ...(month && { month }),
  ...(day && { day }),
});
