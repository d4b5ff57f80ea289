/** Brings the timeline of a page to life. */
import { find } from '../../page/kit/find.ts';
import { LiveTimeline } from './live-timeline.ts';
import { readConfig, readEvents } from './read-page.ts';

async function start(): Promise<void> {
  const figure = find('.timeline', HTMLElement);
  const config = readConfig(figure);
  const entries = await readEvents(config.lanes);
  if (entries.length > 0) new LiveTimeline(figure, config, entries);
  document.documentElement.dataset['timeline'] = 'ready';
}

void start();
