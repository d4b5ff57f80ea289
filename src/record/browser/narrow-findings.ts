/**
 * Narrows the list of findings to those that have all that is chosen in its
 * form. What is chosen stands in the address behind #; a place on the page
 * changes nothing of it.
 */
import { addressState, isPlace } from '../../page/kit/address-state.ts';
import { countedList } from '../../page/kit/counted-list.ts';
import { type Chosen, chosenIn, countValues, type FacetValues, matches } from '../../page/kit/facets.ts';
import { find } from '../../page/kit/find.ts';
import { decodeFragment } from '../../page/kit/fragment.ts';
import { must } from '../../reading/must.ts';

const form = find('#finding-filters', HTMLFormElement);
const count = find('#finding-count', HTMLElement);
const selects = [...form.querySelectorAll('select')];
const facets = selects.map(({ name }) => name);
/** The values of all lists, in the order by which findings refer to them. */
const values = selects.flatMap(({ name, options }) =>
  [...options].filter(({ value }) => value).map(({ value }) => ({ name, value })),
);
const findings = [...document.querySelectorAll<HTMLElement>('.findings > li')].map((element) => ({
  element,
  values: valuesOf(element),
}));
const groups = [...document.querySelectorAll<HTMLElement>('.finding-groups section')];
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const lists = selects.map((select) => ({ name: select.name, show: countedList(select) }));

const address = addressState<Chosen<string>>({
  parse: (fragment) => (isPlace(fragment) ? undefined : chosenIn(new URLSearchParams(fragment), facets)),
  format: (chosen) =>
    String(new URLSearchParams(Object.entries(chosen).map(([name, value = '']) => [name, value]))),
});

function valuesOf({ dataset }: HTMLElement): FacetValues<string> {
  const own = must(dataset['has'], 'data-has of a finding')
    .split(' ')
    .map((place) => must(values[Number(place)], `value ${place} of the filters`));
  return Object.fromEntries(
    facets.map((facet) => [facet, own.filter(({ name }) => name === facet).map(({ value }) => value)]),
  );
}

/** Shows what the address says. */
function show(): void {
  const chosen = address.read();
  for (const { element, values: own } of findings) element.hidden = !matches(own, chosen);
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
  for (const entry of entries) {
    const place = must(document.getElementById(decodeFragment(entry.hash)), `the place ${entry.hash}`);
    entry.hidden = place.closest('[hidden]') !== null;
  }
  const counts = countValues(
    findings.map(({ values: own }) => own),
    facets,
    chosen,
  );
  for (const { name, show: showCounts } of lists)
    showCounts(must(counts[name], `the counts of ${name}`), chosen[name] ?? '');
  announce(findings.filter(({ element }) => !element.hidden).length);
}

function announce(shown: number): void {
  const all = findings.length;
  const some = shown === all ? `${all} findings` : `${shown} of ${all} findings`;
  const words = shown > 0 ? some : 'No finding has all of these. Take one away.';
  if (count.textContent !== words) count.textContent = words;
}

/** What is chosen now goes into the address, as an entry of its own. */
function choose(): void {
  const chosen = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
  address.write(Object.fromEntries(chosen), 'push');
  show();
}

form.addEventListener('change', choose);
form.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const select of selects) select.value = '';
  choose();
});
address.onReturn(show);
show();
form.hidden = false;
