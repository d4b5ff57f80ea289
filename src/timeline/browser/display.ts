/** Shows a state of the timeline: in the drawing, in the chronology, on the card and in the form of the filters. */
import { find } from '../../page/kit/find.ts';
import { isFiltered } from '../event-filter.ts';
import type { Item } from '../item.ts';
import type { TimelineConfig } from '../scene.ts';
import type { Interval } from '../time-scale.ts';
import type { TimelineState } from '../timeline-state.ts';
import { daysOf, extentOf, holds, showing, wholeDays, windowFrom, windowOf } from '../view.ts';
import { Card, type CardMoves } from './card.ts';
import type { ChronologyEntry } from './chronology-entry.ts';
import { Drawing } from './drawing.ts';
import { Entries } from './entries.ts';
import { showFilters } from './filter-form.ts';
import { ScrollSync } from './scroll-sync.ts';
import { type KeepWindow, Viewport } from './viewport.ts';

/** What the reader's moves on what is shown lead to. */
export interface DisplayMoves extends Omit<CardMoves, 'entryOf' | 'zoomTo'> {
  keepWindow: KeepWindow;
}

export class Display {
  readonly form = find('#timeline-filters', HTMLFormElement);
  readonly entries: Entries;
  readonly drawing: Drawing;
  readonly viewport: Viewport;
  readonly card: Card;
  /** The window that is shown where the address names none. */
  private readonly firstView: Interval;
  private readonly scrollSync: ScrollSync;

  constructor(
    figure: HTMLElement,
    config: TimelineConfig,
    all: readonly ChronologyEntry[],
    moves: DisplayMoves,
  ) {
    const items = all.map(({ item }) => item);
    const whole = extentOf([...config.windows, ...items.map(timesOf)]);
    this.firstView = items.some((item) => holds(config.span, item)) ? config.span : whole;
    this.entries = new Entries(all);
    const entryOf = (id: string) => this.entries.get(id);
    this.drawing = new Drawing(figure, config, whole, entryOf);
    this.viewport = new Viewport(this.drawing, whole, moves.keepWindow);
    this.viewport.listen(figure, config);
    this.card = new Card({ ...moves, entryOf, zoomTo: (group) => this.zoomTo(group) });
    const read = (id: string) => this.followReading(id);
    this.scrollSync = new ScrollSync(find('.chronology', HTMLElement), figure, read);
  }

  /** The entry that a state has chosen. */
  chosenIn({ event }: TimelineState): ChronologyEntry | undefined {
    return this.entries.find(event);
  }

  /** The window that is shown, as a state has it. */
  windowFields(): Pick<TimelineState, 'from' | 'to'> {
    const [from, to] = daysOf(this.viewport.view);
    const [first, last] = daysOf(this.firstView);
    return from === first && to === last ? { from: '', to: '' } : { from, to };
  }

  /** Shows all of a state. */
  show(state: TimelineState): void {
    const { from, to } = state;
    const { whole } = this.viewport;
    const chosen = this.chosenIn(state);
    const view = from ? windowFrom(from, to, whole) : this.firstView;
    this.viewport.restore(chosen && !from ? showing(view, chosen.item.from, whole) : view);
    this.showFiltered(state);
    this.showChosen(state);
  }

  /** Shows only what passes the filters. */
  showFiltered(state: TimelineState): void {
    const { entries, viewport } = this;
    entries.filter(state);
    const items = entries.shown.map(({ item }) => item);
    showFilters(this.form, state, items.length, entries.all.length);
    this.drawing.setItems(items);
    // A filter never leads to an empty axis: where nothing that passes is in view, all that passes is shown.
    const empty = !items.some((item) => holds(viewport.view, item));
    if (isFiltered(state) && empty && items.length > 0)
      viewport.restore(windowOf(...extentOf(items.map(timesOf)), viewport.whole));
  }

  /** Shows the event chosen, if any, in the drawing, in the chronology and on the card. */
  showChosen(state: TimelineState, announced = true): void {
    this.emphasise(state);
    const chosen = this.chosenIn(state);
    if (!chosen) {
      this.card.hide();
      return;
    }
    this.card.showEvent(chosen, this.drawing.gatheredWith(chosen.id));
    if (announced) this.card.announceEvent(chosen, this.entries.placeOf(chosen));
  }

  private emphasise(state: TimelineState): void {
    const chosen = this.chosenIn(state);
    this.entries.markChosen(chosen);
    this.drawing.emphasise({ chosen: state.event, connected: chosen?.connected ?? [] });
  }

  /** Moves the window to an event that is not in it. */
  moveTo({ item }: ChronologyEntry): void {
    const { view, whole } = this.viewport;
    if (!holds(view, item)) this.viewport.restore(wholeDays(showing(view, item.from, whole)));
  }

  /** Scrolls to an event: in the chronology where it stands beside the drawing, else in the drawing. */
  bringTo(entry: ChronologyEntry): void {
    if (this.scrollSync.isBeside()) this.scrollSync.bringTo(entry.element);
    else {
      this.drawing.paint();
      this.scrollSync.keepClear(this.card.element);
    }
  }

  /** Shows the list of a group, with no event chosen in a state. */
  showGroup(group: readonly Item[], state: TimelineState): void {
    this.emphasise(state);
    this.card.showGroup(group);
    this.scrollSync.showCard(this.card.element);
  }

  private zoomTo(group: readonly Item[]): void {
    const [from, to] = extentOf(group.map(timesOf));
    const margin = (to - from) / 10;
    this.viewport.show(windowOf(from - margin, to + margin, this.viewport.whole));
    this.card.hide();
    this.drawing.box.focus();
  }

  /**
   * Follows the reading of the chronology: its mark is shown, and the window
   * moved to it. What lies outside the window shown at first is context, for
   * which the window is not taken away from where it is.
   */
  private followReading(id: string): void {
    const item = this.entries.find(id)?.item;
    if (item && holds(this.firstView, item))
      this.viewport.restore(showing(this.viewport.view, item.from, this.viewport.whole));
    this.drawing.emphasise({ reading: id });
  }
}

function timesOf({ from, to }: Item): Interval {
  return [from, to];
}
