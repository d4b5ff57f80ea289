/**
 * The live timeline: choosing an event, walking through them by key, filtering,
 * moving the window, and all of it in the address. The list of events on the
 * page is the truth; everything here is read from it and shown in it.
 */
import { type AddressState, addressState, type HistoryMode } from '../../page/kit/address-state.ts';
import { find } from '../../page/kit/find.ts';
import type { Filters } from '../event-filter.ts';
import type { Item } from '../item.ts';
import type { TimelineConfig } from '../scene.ts';
import { EVERYTHING, formatState, parseState, type TimelineState } from '../timeline-state.ts';
import type { ChronologyEntry } from './chronology-entry.ts';
import { Display } from './display.ts';
import { offerEmbed } from './embed.ts';
import { listenToFilters, valuesOf } from './filter-form.ts';
import { listenToDrawing } from './keyboard.ts';
import { offerPictures } from './save-picture.ts';

export class LiveTimeline {
  private readonly display: Display;
  private readonly address: AddressState<TimelineState>;
  private state = EVERYTHING;

  constructor(figure: HTMLElement, config: TimelineConfig, all: readonly ChronologyEntry[]) {
    this.display = new Display(figure, config, all, {
      keepWindow: (mode, words) => {
        this.change(this.display.windowFields(), mode);
        this.display.card.announce(words);
      },
      step: (key) => this.step(key),
      close: () => this.close(),
      open: (group) => this.open(group),
      addressOf: (id) => `#${formatState({ ...this.state, event: id })}`,
    });
    const known = { event: this.display.entries, ...valuesOf(this.display.form) };
    this.address = addressState({
      parse: (fragment) => parseState(fragment, known),
      format: formatState,
      // A page that frames this one asks for an event before #, where it is not lost by copying.
      accepted: ['event'],
    });
    this.listen(figure);
    this.begin();
  }

  private listen(figure: HTMLElement): void {
    const { drawing, viewport, entries, form } = this.display;
    listenToDrawing(drawing.box, {
      choose: (id) => this.choose(entries.get(id), 'push'),
      open: (first) => this.open(drawing.gatheredWith(first)),
      walk: (key) => this.step(key),
      visit: () => this.display.chosenIn(this.state)?.link.click(),
      close: () => this.close(),
      whole: () => viewport.show(viewport.whole),
      zoom: (factor) => viewport.zoom(factor),
      move: (by) => viewport.step(by, 'replace'),
    });
    find('#principal-walk', HTMLElement).addEventListener('click', () => {
      const next = entries.nextPrincipal(this.state.event);
      if (next) this.choose(next, 'push');
    });
    listenToFilters(form, (filters, typed) => this.filter(filters, typed ? 'replace' : 'push'));
    offerPictures(figure, form, drawing);
    offerEmbed(figure, () => this.state.event);
    // A fragment that is a place on the page is left to the browser.
    this.address.onReturn(() => {
      const state = this.address.read();
      if (state) this.restore(state);
    });
  }

  private begin(): void {
    this.restore(this.address.read() ?? EVERYTHING);
    this.display.drawing.paint();
    const chosen = this.display.chosenIn(this.state);
    if (chosen && scrollY === 0) this.display.bringTo(chosen);
  }

  private restore(state: TimelineState): void {
    this.state = state;
    this.display.show(state);
  }

  private change(by: Partial<TimelineState>, mode: HistoryMode): void {
    this.state = { ...this.state, ...by };
    this.address.write(this.state, mode);
  }

  private filter(filters: Filters, mode: HistoryMode): void {
    this.state = { ...this.state, ...filters };
    this.display.showFiltered(this.state);
    this.change(this.display.windowFields(), mode);
    this.display.showChosen(this.state, false);
  }

  private choose(entry: ChronologyEntry, mode: HistoryMode): void {
    this.display.moveTo(entry);
    this.change({ event: entry.id, ...this.display.windowFields() }, mode);
    this.display.showChosen(this.state);
    this.display.bringTo(entry);
  }

  /** Opens the list of a group. */
  private open(group: readonly Item[]): void {
    this.letGo();
    this.display.showGroup(group, this.state);
  }

  private close(): void {
    this.letGo();
    this.display.showChosen(this.state);
    this.display.drawing.box.focus();
  }

  private letGo(): void {
    if (this.state.event) this.change({ event: '' }, 'push');
  }

  /** Steps to another event as a key says; whether there was one to step to. */
  private step(key: string): boolean {
    const to = this.display.entries.step(key, this.state.event);
    if (to) this.choose(to, 'replace');
    return to !== undefined;
  }
}
