/** Brings the timeline of a page to life. */
import { Instrument } from './live-timeline.ts';
import { readEvents, readSetting } from './read-events.ts';

async function start(): Promise<void> {
  const figure = document.querySelector<HTMLElement>('.timeline');
  if (!figure) return;
  const setting = readSetting(figure);
  const events = await readEvents(setting.lanes);
  if (events.length > 0) new Instrument(figure, setting, events);
  document.documentElement.dataset['timeline'] = 'ready';
}

void start();
