/** What the components of an account share: the event that is told, left in the page's locals. */
import type { Citation, RecordEvent } from '../model/model.ts';

/** The citation of the event that the page tells. Throws where the page has not said which event that is. */
export function citationOf(locals: App.Locals, key: string): Citation {
  const citation = locals.event?.citations.find((each) => each.key === key);
  if (!citation) throw new Error(`no event with a citation "${key}" is told on this page`);
  return citation;
}

declare global {
  namespace App {
    interface Locals {
      event?: RecordEvent;
    }
  }
}
