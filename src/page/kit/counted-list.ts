/** A list to choose one value from, each with how many have it; in the browser. */
import { must } from '../../reading/must.ts';

/** Shows the values that are counted, in the list's own order, and which is chosen; "" for none. */
export type CountedList = (counts: Readonly<Record<string, number>>, chosen: string) => void;

/**
 * A list as the page has it: first the option that chooses nothing, then
 * values by name, in order. A value is offered once it is counted; one without
 * a name goes by itself, before the others.
 */
export function countedList(list: HTMLSelectElement): CountedList {
  const [first, ...named] = list.options;
  const all = must(first, `the option of ${list.name} that chooses nothing`);
  const names = new Map(named.map(({ value, text }) => [value, text]));
  const order = [...names.keys()];
  for (const option of named) option.remove();
  return (counts, chosen) => {
    const values = new Set([...Object.keys(counts), ...(chosen ? [chosen] : [])]);
    const sorted = [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
    const options = sorted.map(
      (value) =>
        new Option(
          `${names.get(value) ?? value} (${Object.hasOwn(counts, value) ? counts[value] : 0})`,
          value,
        ),
    );
    list.replaceChildren(all, ...options);
    list.value = chosen;
  };
}
