/** The words at each address against those it was registered for, along its corrections. */
import { compareDates } from '../../date/date.ts';
import { closest } from '../../reading/edit-distance.ts';
import type { Fault, Issue } from '../../reading/issue.ts';
import type { CorrectionFields } from '../../schemas/correction.ts';
import { digestOf } from '../correction.ts';
import type { Entry } from '../read/entry.ts';
import { CORRECTIONS_FILE } from '../read/record.ts';
import { REGISTER_FILE } from '../register.ts';
import { addressToday, type RegisteredAddress } from '../registered-address.ts';
import type { JoinedRecord } from './rule.ts';

/** Corrections of addresses that were never published. */
export function* unknownAddresses({ record: { register, corrections } }: JoinedRecord): Iterable<Issue> {
  const registered = new Set(register.map(({ address }) => address));
  for (const { fields, place } of corrections)
    if (!registered.has(fields.address))
      yield { ...place('address'), ...unknownAddress(fields.address, registered) };
}

/** Words at an address that are not those to which its corrections lead from those first published. */
export function* changedWords({ record: { register, corrections }, served }: JoinedRecord): Iterable<Issue> {
  const ofAddress = Map.groupBy(corrections, ({ fields }) => fields.address);
  for (const entry of register) {
    const chain = ofAddress.get(entry.address) ?? [];
    const issue = wrongStep(entry, chain) ?? wrongEnd(entry, chain.at(-1), served);
    if (issue) yield issue;
  }
}

type Correction = Entry<CorrectionFields>;

/** The first fault on the way from the words first published, correction by correction. */
function wrongStep(
  { address, sha256, published }: RegisteredAddress,
  corrections: readonly Correction[],
): Issue | undefined {
  let [before, since] = [sha256, published];
  for (const { fields, place } of corrections) {
    const { date, was, now } = fields;
    if (digestOf(was) !== before)
      return { ...place('was'), ...wrongWords(`before at ${address}`, before, was, WRITE_THEM) };
    if (digestOf(now) === before)
      return { ...place('now'), problem: 'it changes nothing', remedy: 'take the entry away' };
    if (compareDates(since, date) > 0)
      return {
        ...place('date'),
        problem: `it is before ${since.edtf}`,
        remedy: 'give entries in their order',
      };
    [before, since] = [digestOf(now), date];
  }
  return undefined;
}

/** What is wrong where the way ends: with the words of today. An address that has moved stands for the words to which it leads. */
function wrongEnd(
  entry: RegisteredAddress,
  last: Correction | undefined,
  served: ReadonlyMap<string, string>,
): Issue | undefined {
  const { address, line, sha256 } = entry;
  const current = addressToday(entry);
  const words = current === undefined ? undefined : served.get(current);
  if (words === undefined) return undefined;
  const [before, today] = [last ? digestOf(last.fields.now) : sha256, digestOf(words)];
  if (before === today) return undefined;
  if (!last) return { file: REGISTER_FILE, line, ...unexplainedWords(address, sha256, words) };
  const remedy = `write "${words}", or add an entry that leads there`;
  return { ...last.place('now'), ...wrongWords(`of today at ${address}`, today, last.fields.now, remedy) };
}

const WRITE_THEM = 'write those words to the letter';

/** A digest as it stands in the register. */
const shown = (digest: string | undefined) => digest ?? 'of no words (-)';

function wrongWords(which: string, right: string | undefined, written: string, remedy: string): Fault {
  return {
    problem: `SHA-256 ${shown(digestOf(written))} is not that of the words ${which}, ${shown(right)}`,
    remedy,
  };
}

function unexplainedWords(address: string, before: string | undefined, words: string): Fault {
  return {
    problem: `the words at ${address} are not those that were published: SHA-256 ${shown(before)} then, ${shown(digestOf(words))} now, "${words}"`,
    remedy: `put them back, or add an entry to ${CORRECTIONS_FILE} with address, date, was: the words before, now: the words today, why`,
  };
}

function unknownAddress(address: string, registered: Iterable<string>): Fault {
  const near = closest(address, registered);
  return {
    problem: `the register has no address "${address}"`,
    remedy: near ? `did you mean ${near}?` : `take it from ${REGISTER_FILE}`,
  };
}
