/**
 * Narrows the list of findings to those that have all that is chosen in its
 * form. What is chosen stands in the address behind #.
 */
import { countedList } from '../../page/kit/counted-list.ts';
import { type Chosen, chosenIn, countValues, matches, type Values } from '../../page/kit/facets.ts';

const form = document.querySelector<HTMLFormElement>('#finding-filters');
const told = document.querySelector('#finding-count');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const facets = selects.map(({ name }) => name);
/** The values of all lists, in the order by which findings refer to them. */
const values = selects.flatMap(({ name, options }) =>
  [...options].filter(({ value }) => value).map(({ value }) => ({ name, value })),
);
const findings = [...document.querySelectorAll<HTMLElement>('.findings > li')].map((element) => ({
  element,
  values: valuesOf(element.dataset['has'] ?? ''),
}));
const groups = [...document.querySelectorAll<HTMLElement>('.finding-groups section')];
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const lists = selects.map((select) => ({ name: select.name, show: countedList(select) }));
let chosen: Chosen<string> = {};

function valuesOf(places: string): Values<string> {
  const own = places.split(' ').map((place) => values[Number(place)]);
  return Object.fromEntries(
    facets.map((facet) => [facet, own.flatMap((one) => (one?.name === facet ? [one.value] : []))]),
  );
}

function show(): void {
  let shown = 0;
  for (const { element, values: own } of findings) {
    element.hidden = !matches(own, chosen);
    if (!element.hidden) shown += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
  for (const entry of entries)
    entry.hidden = Boolean(document.getElementById(entry.hash.slice(1))?.closest('[hidden]'));
  const counts = countValues(
    findings.map(({ values: own }) => own),
    facets,
    chosen,
  );
  for (const list of lists) list.show(counts[list.name] ?? {}, chosen[list.name] ?? '');
  tell(shown);
}

function tell(shown: number): void {
  const all = findings.length;
  const count = shown === all ? `${all} findings` : `${shown} of ${all} findings`;
  const words = shown > 0 ? count : 'No finding has all of these: take one away.';
  if (told && told.textContent !== words) told.textContent = words;
}

/** Shows what the address says. One that is a place on the page changes nothing, and keeps what was chosen when it was gone to. */
function restore(): void {
  const { hash } = location;
  const isPlace = hash.length > 1 && !hash.includes('=');
  if (!isPlace) chosen = chosenIn(new URLSearchParams(hash.slice(1)), facets);
  else if (history.state) chosen = history.state as Chosen<string>;
  else history.replaceState(chosen, '');
  show();
}

/** What is chosen now goes into the address, as an entry of its own. */
function choose(): void {
  const fields = selects.filter(({ value }) => value).map(({ name, value }) => [name, value]);
  const fragment = String(new URLSearchParams(fields));
  history.pushState(null, '', fragment ? `#${fragment}` : location.pathname);
  restore();
}

form?.addEventListener('change', choose);
form?.addEventListener('reset', (event) => {
  event.preventDefault();
  for (const select of selects) select.value = '';
  choose();
});
window.addEventListener('popstate', restore);
restore();
if (form) form.hidden = false;
