/** The chronology as an RSS feed. Items bear the day on which their address was first published; the events' own dates stand in their titles. */
import { getRssString } from '@astrojs/rss';
import { dateWords } from '../date/date.ts';
import type { Model } from '../model/model.ts';
import { eventAddress, permalinkTo } from '../model/permalink.ts';
import { escapeHtml } from '../page/kit/escape-html.ts';

/** The feed's text. */
export async function feed({ site, events, register }: Model): Promise<string> {
  const published = new Map(register.map((entry) => [entry.address, entry.published.edtf]));
  const absolute = (address: string) => permalinkTo(address, site.address);
  return getRssString({
    title: site.name,
    description: site.description,
    site: absolute(''),
    customData: `<language>${escapeHtml(site.language)}</language>`,
    items: events.map((event) => ({
      title: `${dateWords(event.date)}: ${event.title}`,
      description: event.summary,
      link: absolute(eventAddress(event.id)),
      ...firstPublished(published.get(eventAddress(event.id))),
    })),
  });
}

/** An item's date. A draft's event is not registered yet, and has none. */
const firstPublished = (day: string | undefined) =>
  day !== undefined && { pubDate: new Date(`${day}T00:00:00Z`) };
