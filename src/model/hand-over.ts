/**
 * Hands the model over to the pages, within the process. Whoever calls Astro
 * has loaded and checked it; pages, which Astro bundles, need not carry the
 * code that does so.
 */
import type { Model } from './model.ts';

const KEY = Symbol.for('documentary-timeline/model');
const holder = globalThis as { [KEY]?: Model };

/** Hands over a checked model to the pages that are made next. */
export function handOver(checked: Model): void {
  holder[KEY] = checked;
}

/** The model that was handed over last, if any was. */
export function handedOver(): Model | undefined {
  return holder[KEY];
}
