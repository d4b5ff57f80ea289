/** The words at each address against those it was registered for, along its corrections. */
import { compareDates } from '../../date/date.ts';
import { nearest } from '../../reading/edit-distance.ts';
import type { Issue } from '../../reading/issue.ts';
import type { Read } from '../../reading/yaml.ts';
import type { CorrectionFields } from '../../schemas/correction.ts';
import { digestOf } from '../correction.ts';
import { REGISTER_FILE, type RegisterEntry } from '../register.ts';

/** The place of the corrections in a record; one without corrections can do without. */
export const CORRECTIONS_FILE = 'content/corrections.yaml';

type Corrections = Pick<Read<CorrectionFields[]>, 'value' | 'lineOf'>;

/** `served` has the words of today by their address. An address that has moved stands for the words to which it leads. */
export function checkCorrections(
  register: readonly RegisterEntry[],
  { value = [], lineOf }: Corrections,
  served: ReadonlyMap<string, string>,
): Issue[] {
  const written = value.map((correction, at) => ({
    ...correction,
    place: (field: string) => ({
      file: CORRECTIONS_FILE,
      line: lineOf([at, field]),
      field: `[${at}].${field}`,
    }),
  }));
  const of = Map.groupBy(written, ({ address }) => address);
  const registered = new Set(register.map(({ address }) => address));
  const unknown = written.flatMap(({ address, place }) =>
    registered.has(address) ? [] : [{ ...place('address'), ...unknownAddress(address, registered) }],
  );
  return [...unknown, ...register.flatMap((entry) => checkChain(entry, of.get(entry.address) ?? [], served))];
}

type Placed = CorrectionFields & { place: (field: string) => Pick<Issue, 'file' | 'line' | 'field'> };

/** The first fault on the way from the words first published to those of today. */
function checkChain(
  { address, line, sha256, published, alias, withdrawn }: RegisterEntry,
  corrections: readonly Placed[],
  served: ReadonlyMap<string, string>,
): Issue[] {
  let [before, since] = [sha256, published];
  for (const { date, was, now, place } of corrections) {
    if (digestOf(was) !== before)
      return [{ ...place('was'), ...wrongWords(`before at ${address}`, before, was) }];
    if (digestOf(now) === before)
      return [{ ...place('now'), problem: 'it changes nothing', remedy: 'take the entry away' }];
    if (compareDates(since, date) > 0)
      return [
        { ...place('date'), problem: `it is before ${since.edtf}`, remedy: 'give entries in their order' },
      ];
    [before, since] = [digestOf(now), date];
  }
  const words = withdrawn ? undefined : served.get(alias ?? address);
  if (words === undefined || digestOf(words) === before) return [];
  const last = corrections.at(-1);
  if (last)
    return [
      { ...last.place('now'), ...wrongWords(`of today at ${address}`, digestOf(words), last.now, words) },
    ];
  return [{ file: REGISTER_FILE, line, ...changedWords(address, sha256, words) }];
}

/** A digest as it stands in the register. */
const shown = (digest: string | undefined) => digest ?? 'of no words (-)';

function wrongWords(which: string, right: string | undefined, written: string, words?: string) {
  return {
    problem: `SHA-256 ${shown(digestOf(written))} is not that of the words ${which}, ${shown(right)}`,
    remedy:
      words === undefined
        ? 'write those words to the letter'
        : `write "${words}", or add an entry that leads there`,
  };
}

function changedWords(address: string, before: string | undefined, words: string) {
  return {
    problem: `the words at ${address} are not those that were published: SHA-256 ${shown(before)} then, ${shown(digestOf(words))} now, "${words}"`,
    remedy: `put them back, or add an entry to ${CORRECTIONS_FILE} with address, date, was: the words before, now: the words today, why`,
  };
}

function unknownAddress(address: string, registered: Iterable<string>) {
  const near = nearest(address, registered);
  return {
    problem: `the register has no address "${address}"`,
    remedy: near ? `did you mean ${near}?` : `take it from ${REGISTER_FILE}`,
  };
}
