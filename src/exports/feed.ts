/** The chronology as an RSS feed. Items carry no date of publication, since the events' own dates are no such thing. */
import { getRssString } from '@astrojs/rss';
import { dateWords } from '../date/date.ts';
import type { Model } from '../model/model.ts';
import { eventAddress, permalinkTo } from '../model/permalink.ts';

/** The feed's text. */
export async function feed({ site, events }: Model): Promise<string> {
  const absolute = (address: string) => permalinkTo(address, site.address);
  return getRssString({
    title: site.name,
    description: site.description,
    site: absolute(''),
    customData: `<language>${site.language}</language>`,
    items: events.map((event) => ({
      title: `${dateWords(event.date)}: ${event.title}`,
      description: event.summary,
      link: absolute(eventAddress(event.id)),
    })),
  });
}
