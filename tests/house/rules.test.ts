/** Each rule refuses a small house that breaks it, and accepts the same house put right. */
import { describe, expect, it } from 'vitest';
import type { Graph } from './graph.ts';
import {
  browserToServer,
  circles,
  importsToTheRight,
  readersOutsideModel,
  roomOf,
  roomsWithoutPlace,
  unreached,
} from './rules.ts';

const house = (imports: Record<string, string[]>): Graph => new Map(Object.entries(imports));

describe('the room of a module', () => {
  it.each([
    ['src/date/date.ts', 'date'],
    ['src/model/check/events.ts', 'model'],
    ['src/page/Layout.astro', 'page'],
    ['src/page/kit/find.ts', 'page/kit'],
    ['src/integration.ts', 'integration'],
    ['src/virtual.d.ts', 'virtual'],
    ['node:fs', undefined],
  ])('%s is in %s', (module, room) => expect(roomOf(module)).toBe(room));
});

describe('imports go to the left', () => {
  const rule = (from: string, to: string) => importsToTheRight(house({ [from]: [to] }));

  it('a component may show what the model has', () =>
    expect(rule('src/record/Event.astro', 'src/model/model.ts')).toEqual([]));

  it('the model knows no component', () =>
    expect(rule('src/model/model.ts', 'src/record/Event.astro')).toEqual([
      'src/model/model.ts imports src/record/Event.astro: record stands to the right of model',
    ]));

  it('features do not import one another', () =>
    expect(rule('src/exports/record.ts', 'src/cite/files.ts')).toEqual([
      'src/exports/record.ts imports src/cite/files.ts: cite stands beside exports',
    ]));

  it('a feature may use the kit, the kit no feature', () => {
    expect(rule('src/search/browser/show.ts', 'src/page/kit/find.ts')).toEqual([]);
    expect(rule('src/page/kit/find.ts', 'src/search/browser/show.ts')).toHaveLength(1);
  });

  it('a feature may not use the layout', () =>
    expect(rule('src/cite/Cite.astro', 'src/page/Layout.astro')).toHaveLength(1));

  it('within a room everything may use everything', () =>
    expect(rule('src/search/Field.astro', 'src/search/query.ts')).toEqual([]));

  it('a sheet may name those of every room', () =>
    expect(rule('src/styles/site.css', 'src/record/event.css')).toEqual([]));
});

it('a new room needs a place in the order', () => {
  expect(roomsWithoutPlace(house({ 'src/maps/map.ts': ['src/date/date.ts'] }))).toEqual([
    'src/maps has no place in the order of rooms',
  ]);
  expect(roomsWithoutPlace(house({ 'src/cite/run.ts': ['src/date/date.ts'] }))).toEqual([]);
});

describe('what runs in the browser does not reach the model', () => {
  it('not by another module either', () => {
    const way = {
      'src/search/browser/show.ts': ['src/search/result.ts'],
      'src/search/result.ts': ['src/model/model.ts'],
    };
    expect(browserToServer(house(way))).toEqual([
      'src/search/browser/show.ts → src/search/result.ts → src/model/model.ts',
    ]);
  });

  it('nor the script of a template, which itself may', () => {
    const template = { 'src/record/Event.astro': ['src/model/model.ts'] };
    expect(browserToServer(house(template))).toEqual([]);
    expect(
      browserToServer(house({ 'src/record/Event.astro <script>': ['src/model/model.ts'] })),
    ).toHaveLength(1);
  });

  it('nor what is virtual, nor Node', () => {
    expect(browserToServer(house({ 'src/cite/browser/panel.ts': ['src/virtual.d.ts'] }))).toHaveLength(1);
    expect(browserToServer(house({ 'src/cite/browser/panel.ts': ['node:path'] }))).toHaveLength(1);
  });

  it('what is pure is free to both', () => {
    const shared = {
      'src/search/browser/show.ts': ['src/search/phrase.ts'],
      'src/search/index-files.ts': ['src/search/phrase.ts', 'src/model/model.ts'],
    };
    expect(browserToServer(house(shared))).toEqual([]);
  });
});

describe('circles', () => {
  it('a module that imports itself by another is told once', () => {
    const knot = { 'src/a.ts': ['src/b.ts'], 'src/b.ts': ['src/c.ts'], 'src/c.ts': ['src/a.ts'] };
    expect(circles(house(knot))).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });

  it('two ways to one module are no circle', () => {
    const diamond = {
      'src/a.ts': ['src/b.ts', 'src/c.ts'],
      'src/b.ts': ['src/d.ts'],
      'src/c.ts': ['src/d.ts'],
    };
    expect(circles(house(diamond))).toEqual([]);
  });
});

it('a file that no door leads to is found, and what only it leads to', () => {
  const rooms = house({
    'src/pages/index.astro': ['src/date/date.ts'],
    'src/date/date.ts': [],
    'src/date/old.ts': ['src/date/older.ts'],
    'src/date/older.ts': [],
  });
  expect(unreached(rooms, ['src/pages/index.astro'])).toEqual(['src/date/old.ts', 'src/date/older.ts']);
});

it('a page reads no file; the model does, and so does a command', () => {
  expect(readersOutsideModel(house({ 'src/pages/index.astro': ['src/reading/text-file.ts'] }))).toEqual([
    'src/pages/index.astro imports src/reading/text-file.ts',
  ]);
  expect(readersOutsideModel(house({ 'src/timeline/item.ts': ['node:fs'] }))).toHaveLength(1);
  expect(readersOutsideModel(house({ 'src/model/read.ts': ['src/reading/text-file.ts'] }))).toEqual([]);
  expect(readersOutsideModel(house({ 'src/commands/build.ts': ['node:fs'] }))).toEqual([]);
});
