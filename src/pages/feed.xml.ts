/** The chronology as an RSS feed. Items carry no date of publication, since the events' own dates are no such thing. */
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { href } from '../components/href.ts';
import { dateWords } from '../date.ts';
import { model } from '../model/current.ts';
import { eventAddress } from '../model/permalink.ts';

export function GET({ site }: APIContext) {
  return rss({
    title: model.site.name,
    description: model.site.description,
    site: new URL(href(''), site).href,
    customData: `<language>${model.site.language}</language>`,
    items: model.events.map((event) => ({
      title: `${dateWords(event.date)}: ${event.title}`,
      description: event.summary,
      link: new URL(href(eventAddress(event.id)), site).href,
    })),
  });
}
