/** Walking through events in order of time, by key. */

/** An event to walk to: its id, and the year it is listed under. */
export interface WalkStep {
  id: string;
  year: number;
}

/**
 * The event that a key leads to from `current`, among `steps` in order of
 * time: arrows one event, Page Up and Page Down one year, Home and End the
 * first and the last. Undefined for other keys, and where there is no event.
 */
export function walk(key: string, steps: readonly WalkStep[], current: string): string | undefined {
  const at = steps.findIndex(({ id }) => id === current);
  const last = steps.length - 1;
  const to = destination(key, steps, at);
  return to === undefined ? undefined : steps[Math.min(Math.max(to, 0), last)]?.id;
}

function destination(key: string, steps: readonly WalkStep[], at: number): number | undefined {
  const year = steps[at]?.year ?? Number.NEGATIVE_INFINITY;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? steps.length - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return steps.length - 1;
    case 'PageDown': {
      const next = steps.findIndex((step) => step.year > year);
      return next < 0 ? steps.length - 1 : next;
    }
    case 'PageUp': {
      const before = steps.findLast((step) => step.year < year)?.year;
      return before === undefined ? 0 : steps.findIndex((step) => step.year === before);
    }
    default:
      return undefined;
  }
}

/** What a key does to the drawing that has the focus. */
export type KeyMove = 'walk' | 'visit' | 'close' | 'whole' | { zoom: number } | { by: number };

const KEYS: Record<string, KeyMove> = {
  Enter: 'visit',
  Escape: 'close',
  '0': 'whole',
  '+': { zoom: 1 / 2 },
  '=': { zoom: 1 / 2 },
  '-': { zoom: 2 },
};

/** What a key does: with Shift arrows move the window, without they walk. Undefined with a modifier, which is the browser's; `walk` for all other keys, most of which lead nowhere. */
export function keyMove(event: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): KeyMove | undefined {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (shiftKey && /^Arrow(Left|Up)$/.test(key)) return { by: -1 / 4 };
  if (shiftKey && /^Arrow(Right|Down)$/.test(key)) return { by: 1 / 4 };
  return KEYS[key] ?? 'walk';
}
