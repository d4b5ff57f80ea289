/**
 * The record that was loaded last. Node keeps one of this module in a process,
 * so what the integration puts here is what the pages, which Astro bundles,
 * find as `virtual:record`.
 */
import type { Model } from './model.ts';

export let model: Model | undefined;

/** Puts a checked model in the place of the last one. */
export function setModel(checked: Model): void {
  model = checked;
}
