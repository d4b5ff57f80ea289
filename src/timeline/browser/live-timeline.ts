/**
 * The timeline as an instrument: choosing an event, walking through them by
 * key, filtering, moving the window, and all of it in the address. The list of
 * events on the page is the truth; everything here is read from it and shown in
 * it.
 */
import type { Item } from '../item.ts';
import type { Interval } from '../time-scale.ts';
import { daysOf, extentOf, holds, showing, wholeDays, windowFrom, windowOf } from '../view.ts';
import { Card } from './card.ts';
import { offerEmbed } from './embed.ts';
import { hideOthers, listenToFilters, showFilters, valuesOf } from './filters.ts';
import { listenToDrawing } from './keyboard.ts';
import { offerPictures } from './picture.ts';
import type { Listed, Setting } from './read-events.ts';
import { Reading } from './scroll-sync.ts';
import { formatState, isFiltered, type Known, parseState, passes, type State, WHOLE } from './state.ts';
import { type Keep, Stage } from './viewport.ts';
import { walk } from './walk.ts';

export class Instrument {
  private readonly figure: HTMLElement;
  private readonly events: readonly Listed[];
  private readonly byId: ReadonlyMap<string, Listed>;
  private readonly known: Known;
  /** The window that is shown where the address names none. */
  private readonly first: Interval;
  private readonly stage: Stage;
  private readonly card: Card;
  private readonly form: HTMLFormElement;
  private readonly chronology: Reading;
  private state: State = WHOLE;
  /** The address that is shown. */
  private address = '';
  private shown: readonly Listed[];

  constructor(figure: HTMLElement, setting: Setting, events: readonly Listed[]) {
    this.figure = figure;
    this.events = events;
    this.shown = events;
    this.byId = new Map(events.map((event) => [event.id, event]));
    this.form = document.querySelector('#timeline-filters') as HTMLFormElement;
    this.known = { event: this.byId, ...valuesOf(this.form) };
    const whole = extentOf([...setting.windows, ...events.map(({ item }) => timesOf(item))]);
    this.first = events.some(({ item }) => holds(setting.span, item)) ? setting.span : whole;
    this.stage = new Stage(figure, setting, whole, {
      about: ({ items }) => this.about(items),
      keep: (how, words) => {
        this.change(this.windowAsked(), how);
        this.card.announce(words);
      },
    });
    this.card = new Card({
      step: (key) => this.step(key),
      close: () => this.close(),
      open: (items) => this.open(items),
      zoomTo: (items) => this.zoomTo(items),
      addressOf: (id) => `#${formatState({ ...this.state, event: id })}`,
      find: (id) => this.byId.get(id),
    });
    const list = document.querySelector('.chronology') as HTMLElement;
    this.chronology = new Reading(list, this.stage.drawing, (id) => this.follow(id));
    this.listen();
    this.restore(true);
  }

  private listen(): void {
    const { drawing } = this.stage;
    listenToDrawing(drawing, {
      choose: (id) => this.chooseById(id),
      open: (first) => this.open(this.stage.gatheredWith(first)),
      walk: (key) => this.step(key),
      visit: () => this.byId.get(this.state.event)?.element.querySelector('a')?.click(),
      close: () => this.close(),
      whole: () => this.stage.show(this.stage.whole),
      zoom: (factor) => this.stage.zoom(factor),
      move: (by) => this.stage.step(by, 'replace'),
    });
    document.querySelector('#principal-walk')?.addEventListener('click', () => this.walkPrincipal());
    listenToFilters(this.form, (by, typed) => this.filter(by, typed ? 'replace' : 'push'));
    offerPictures(this.figure, this.form, (use) => this.stage.snapshot(use));
    offerEmbed(this.figure, () => this.state.event);
    // One change of the address is told twice; it is shown once.
    for (const told of ['popstate', 'hashchange'])
      window.addEventListener(told, () => location.href !== this.address && this.restore());
  }

  private about(items: readonly Item[]): { href?: string; title: string } {
    const event = this.byId.get(items[0]?.id ?? '');
    if (!event || items.length > 1) return { title: `${items.length} events` };
    return { href: event.href, title: event.title };
  }

  /** Shows what the address says; a fragment that is a place on the page is left to the browser. */
  private restore(atFirst = false): void {
    // A page that frames this one asks for an event before #, where it is not lost by copying.
    const asked = new URLSearchParams(location.search).get('event');
    const fragment = location.hash || (asked ? `#${new URLSearchParams({ event: asked })}` : '');
    const parsed = parseState(fragment, this.known);
    this.address = location.href;
    if (!parsed && !atFirst) return;
    this.state = parsed ?? WHOLE;
    const { whole } = this.stage;
    const { from, to, event } = this.state;
    const chosen = this.byId.get(event);
    const view = from ? windowFrom(from, to, whole) : this.first;
    this.stage.restore(chosen && !from ? showing(view, chosen.item.from, whole) : view);
    this.showFiltered();
    this.showChosen();
    if (atFirst) this.stage.paint();
    if (chosen && atFirst && scrollY === 0) this.bringTo(chosen);
  }

  private change(by: Partial<State>, how: Keep): void {
    this.state = { ...this.state, ...by };
    const fragment = formatState(this.state);
    // What a frame asks for before # is answered by now, and would come back when the page is loaded again.
    const address = `${location.pathname}${fragment && `#${fragment}`}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.address = location.href;
  }

  /** The window that is shown, as the address has it. */
  private windowAsked(): Pick<State, 'from' | 'to'> {
    const [from, to] = daysOf(this.stage.view);
    const isFirst = daysOf(this.first).join() === `${from},${to}`;
    return isFirst ? { from: '', to: '' } : { from, to };
  }

  private filter(by: Partial<State>, how: Keep): void {
    this.state = { ...this.state, ...by };
    this.showFiltered();
    this.change(this.windowAsked(), how);
    this.showChosen(false);
  }

  private showFiltered(): void {
    const before = this.shown;
    this.shown = isFiltered(this.state)
      ? this.events.filter((event) => passes(event, this.state))
      : this.events;
    if (before !== this.shown) hideOthers(this.events, this.shown);
    showFilters(this.form, this.state, this.shown.length, this.events.length);
    this.stage.setItems(this.shown.map(({ item }) => item));
    // A filter never leads to an empty axis: where nothing that passes is in view, all that passes is shown.
    const empty = !this.shown.some(({ item }) => holds(this.stage.view, item));
    if (isFiltered(this.state) && empty && this.shown.length > 0) {
      const [from, to] = extentOf(this.shown.map(({ item }) => timesOf(item)));
      this.stage.restore(windowOf(from, to, this.stage.whole));
    }
  }

  /** Chooses an event: its card, its place in the drawing and in the chronology. */
  private choose(event: Listed, how: Keep): void {
    const view = showing(this.stage.view, event.item.from, this.stage.whole);
    if (!holds(this.stage.view, event.item)) this.stage.restore(wholeDays(view));
    this.change({ event: event.id, ...this.windowAsked() }, how);
    this.showChosen();
    this.bringTo(event);
  }

  private chooseById(id: string): void {
    const event = this.byId.get(id);
    if (event) this.choose(event, 'push');
  }

  private bringTo(event: Listed): void {
    if (this.chronology.isBeside()) this.chronology.bringTo(event.element);
    else {
      this.stage.paint();
      this.chronology.keepClear(this.card.element);
    }
  }

  private showChosen(tell = true): void {
    this.showEmphasis();
    const chosen = this.byId.get(this.state.event);
    if (!chosen) {
      this.card.hide();
      return;
    }
    this.card.showEvent(chosen, this.stage.gatheredWith(chosen.id));
    const place = this.shown.indexOf(chosen) + 1;
    if (tell) this.card.tell(chosen, place > 0 ? `${place} of ${this.shown.length}` : 'Filtered out');
  }

  private showEmphasis(): void {
    const chosen = this.byId.get(this.state.event);
    for (const marked of document.querySelectorAll('.event[data-chosen]'))
      marked.removeAttribute('data-chosen');
    chosen?.element.setAttribute('data-chosen', '');
    const connected = chosen?.connected ?? [];
    this.stage.emphasis = { ...this.stage.emphasis, chosen: this.state.event, connected };
    this.stage.draw();
  }

  private open(items: readonly Item[]): void {
    if (this.state.event) this.change({ event: '' }, 'push');
    this.showEmphasis();
    this.card.showGroup(items);
    this.chronology.showCard(this.card.element);
  }

  private zoomTo(items: readonly Item[]): void {
    const [from, to] = extentOf(items.map(timesOf));
    const margin = (to - from) / 10;
    this.stage.show(windowOf(from - margin, to + margin, this.stage.whole));
    this.card.hide();
    this.stage.drawing.focus();
  }

  private close(): void {
    if (this.state.event) this.change({ event: '' }, 'push');
    this.showChosen();
    this.stage.drawing.focus();
  }

  /** Steps to another event by key or button; an event that is filtered out is never stepped to. */
  private step(key: string, among = this.shown): boolean {
    const to = this.byId.get(walk(key, among, this.state.event) ?? '');
    if (to) this.choose(to, 'replace');
    return to !== undefined;
  }

  /** Walks from one principal event to the next, and from the last to the first. */
  private walkPrincipal(): void {
    const principal = this.shown.filter((event) => event.principal);
    const at = principal.findIndex(({ id }) => id === this.state.event);
    const next = principal[(at + 1) % principal.length];
    if (next) this.choose(next, 'push');
  }

  /**
   * Follows the reading of the chronology: its mark is shown, and the window
   * moved to it. What lies outside the window shown at first is context, for
   * which the window is not taken away from where it is.
   */
  private follow(id: string): void {
    const item = this.byId.get(id)?.item;
    this.stage.emphasis = { ...this.stage.emphasis, reading: id };
    if (item && holds(this.first, item))
      this.stage.restore(showing(this.stage.view, item.from, this.stage.whole));
    this.stage.draw();
  }
}

function timesOf({ from, to }: Item): Interval {
  return [from, to];
}
