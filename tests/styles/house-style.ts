/** What a style sheet of this site may say. Each rule returns what breaks it. */
import { classesIn, type Rule, selectorsOf, styledBy } from './css-rules.ts';

/** A style sheet with its blocks. */
export interface Sheet {
  file: string;
  rules: Rule[];
}

/** Lengths that are no steps of the scale of space, and why. */
const OFF_THE_SCALE = new Set([
  '-1px', // what is only heard takes no room
  '8px', // half a mark, at the very edge of a drawing
  '0.15em', // beside a raised figure, in proportion to it
  '10rem', // where the way out stands
  '15mm', // the edge of a sheet of paper
]);

const SPACE = /^(?:margin|padding|(?:row-|column-)?gap)(?:-\w+)*$/;
const STEP = /^(?:0|auto|calc|-1|[-+*]|2|var\(--(?:space-\d+|gutter)\))$/;

/** Sizes of type that are no token. */
export function looseSizes(sheet: Sheet): string[] {
  const token = /^var\(--(?:text|drawing|print)-\w+\)$/;
  return [...breaking(sheet, /^font-size$/, token), ...breaking(sheet, /^font$/, /^inherit$/)];
}

/** Heights of a line that are no token, and not made of one. */
export function looseLines(sheet: Sheet): string[] {
  return breaking(sheet, /^line-height$/, /^(?:0|.*var\(--line[\w-]*\)\)?)$/);
}

/** Margins, paddings and gaps that are no step of the scale of space. */
export function looseSpaces({ file, rules }: Sheet): string[] {
  return declared(rules)
    .filter(
      ({ name, value }) =>
        SPACE.test(name) && !partsOf(value).every((part) => STEP.test(part) || OFF_THE_SCALE.has(part)),
    )
    .map(({ told }) => `${file}: ${told}`);
}

/** The sizes that queries ask of a window or a box. */
export function queriedSizes(rules: readonly Rule[]): Set<string> {
  const queries = rules.map(({ head }) => head).filter((head) => /^@(?:media|container)/.test(head));
  return new Set(queries.flatMap((query) => query.match(/[\d.]+(?:rem|em|px|ch)/g) ?? []));
}

/** Classes that get their look in more than one sheet, each with these. */
export function sharedClasses(sheets: readonly Sheet[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { file, rules } of sheets)
    for (const name of rules.flatMap(selectorsOf).flatMap(styledBy))
      owners.set(name, (owners.get(name) ?? new Set()).add(file));
  return [...owners]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `.${name}: ${[...files].join(', ')}`);
}

/** Classes of a sheet that no template and no script names, whole or as a beginning to which a value is added. */
export function unusedClasses({ file, rules }: Sheet, code: string): string[] {
  const names = new Set(rules.flatMap(selectorsOf).flatMap(classesIn));
  const isUsed = (name: string) =>
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) ||
    code.includes(`${name.replace(/[^-]+$/, '')}\${`);
  return [...names].filter((name) => !isUsed(name)).map((name) => `${file}: .${name}`);
}

/** Custom properties that are read but nowhere set, and those that are set but nowhere read. */
export function looseTokens(rules: readonly Rule[]): string[] {
  const all = declared(rules);
  const set = new Set(all.map(({ name }) => name).filter((name) => name.startsWith('--')));
  const used = new Set(all.flatMap(({ value }) => value.match(/(?<=var\()--[\w-]+/g) ?? []));
  return [...set.symmetricDifference(used)];
}

function breaking({ file, rules }: Sheet, property: RegExp, allowed: RegExp): string[] {
  return declared(rules)
    .filter(({ name, value }) => property.test(name) && !allowed.test(value))
    .map(({ told }) => `${file}: ${told}`);
}

function declared(rules: readonly Rule[]) {
  return rules.flatMap(({ head, declarations }) =>
    declarations.map(({ name, value }) => ({ name, value, told: `${head} { ${name}: ${value} }` })),
  );
}

/** The lengths and signs of a value. */
function partsOf(value: string): string[] {
  return value.match(/var\([^)]*\)|calc|[^\s()]+/g) ?? [];
}
