declare module 'virtual:record' {
  /** The record, joined and checked. */
  export const model: import('./model/model.ts').Model;
}

declare module 'virtual:prose' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  type Prose = Record<string, () => Promise<{ default: AstroComponentFactory }>>;
  /** The accounts of events, by event id. */
  export const accounts: Prose;
  /** Pages of content/pages, by their id. */
  export const pages: Prose;
}
