/** Two seconds of zooming and panning, as a hand would, and the frames that came of it. */
import type { Page } from 'playwright-core';

/** Lengths of frames in milliseconds. */
export interface Frames {
  /** All but the longest twentieth are no longer. */
  p95: number;
  longest: number;
}

type Timing = typeof globalThis & { lengths?: number[] };

/** How long each part of the two seconds takes, in milliseconds. */
const PART_LENGTH = 500;
/** From one movement of the hand to the next, in milliseconds. */
const PACE = 8;

/** Zooms in and out over the drawing, then drags it to and fro. */
export async function zoomAndPan(page: Page): Promise<Frames> {
  const [x, y] = await takeHold(page);
  await page.evaluate(startTiming);
  await page.keyboard.down('Control');
  for (const wheel of [-60, 60]) await during(PART_LENGTH, () => page.mouse.wheel(0, wheel));
  await page.keyboard.up('Control');
  for (const direction of [-1, 1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await during(PART_LENGTH, (step) => page.mouse.move(x + direction * 8 * (step % 40), y));
    await page.mouse.up();
  }
  const lengths = (await page.evaluate(stopTiming)).sort((a, b) => a - b);
  return {
    p95: lengths[Math.floor(lengths.length * 0.95)] ?? Number.NaN,
    longest: lengths.at(-1) ?? Number.NaN,
  };
}

/** Whether zooming changes the drawing at all. */
export async function zooms(page: Page): Promise<boolean> {
  const drawn = () => page.locator('.drawing').evaluate((drawing) => drawing.innerHTML);
  await takeHold(page);
  const before = await drawn();
  await page.keyboard.down('Control');
  await during(PART_LENGTH, () => page.mouse.wheel(0, -60));
  await page.keyboard.up('Control');
  return (await drawn()) !== before;
}

/** Brings the drawing into view, focuses it and lays the hand on its middle. Returns where that is. */
async function takeHold(page: Page): Promise<[x: number, y: number]> {
  const [x0, y0, x1, y1] = await page.locator('.drawing').evaluate((drawing) => {
    drawing.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { left, top, right, bottom } = drawing.getBoundingClientRect();
    return [
      Math.max(0, left),
      Math.max(0, top),
      Math.min(innerWidth, right),
      Math.min(innerHeight, bottom),
    ] as const;
  });
  // Near the corner, where there is no event to choose.
  await page.mouse.click(x0 + 4, y0 + 4);
  const middle: [x: number, y: number] = [(x0 + x1) / 2, (y0 + y1) / 2];
  await page.mouse.move(...middle);
  return middle;
}

/** Does something again and again for some milliseconds. */
async function during(length: number, move: (step: number) => Promise<void>): Promise<void> {
  const end = performance.now() + length;
  for (let step = 1; performance.now() < end; step += 1) {
    await move(step);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}

/** Runs in the page: writes down how long each frame takes. */
function startTiming(): void {
  const lengths: number[] = [];
  (globalThis as Timing).lengths = lengths;
  let last: number | undefined;
  const frame = (now: number) => {
    if (last !== undefined) lengths.push(now - last);
    last = now;
    if ((globalThis as Timing).lengths === lengths) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page. */
function stopTiming(): number[] {
  const { lengths = [] } = globalThis as Timing;
  delete (globalThis as Timing).lengths;
  return lengths;
}
