/** Brings the timeline of a page to life. */
import { Instrument } from './instrument.ts';
import { readEvents, readSetting } from './page-record.ts';

async function start(): Promise<void> {
  const figure = document.querySelector<HTMLElement>('.timeline');
  if (!figure) return;
  const setting = readSetting(figure);
  const events = await readEvents(setting.lanes);
  if (events.length > 0) new Instrument(figure, setting, events);
  document.documentElement.dataset['timeline'] = 'ready';
}

void start();
