/**
 * The register of permalinks: every address ever published, one a line, in
 * content/permalinks.txt, with the SHA-256 of the words that it stood for when
 * it was first published (`-` where it stands for none) and the day of that. An
 * address in it is served for ever, or says why not.
 *
 *     documents/report-2018/#para-54 9f86d081…0f00a08 2026-11-22
 *     documents/report-2018/#para-5 60303ae2…1ac21c0 2026-11-22 -> documents/report-2018/#para-54
 *     people/someone/ - 2026-11-22 withdrawn 2027-03-03: the entry named the wrong person
 */
import { compareDates, datePrecision, type EventDate, parseDate } from '../date/date.ts';
import type { Issue } from '../reading/issue.ts';
import { digestOf } from './correction.ts';
import type { AddressState, RegisteredAddress } from './registered-address.ts';

/** The register's place in the record. */
export const REGISTER_FILE = 'content/permalinks.txt';

/** Any host, to see whether an address is below it as it is written. */
const HOST = 'https://host.example/';

const ENTRY = /^(\S+) (-|[0-9a-f]{64}) ([\d-]+)(?: -> (\S+)| withdrawn ([\d-]+): (.+?)\.?)?$/;

/** Reads the register; lines that are empty or begin with `# ` are comments. */
export function parseRegister(text: string): { entries: RegisteredAddress[]; issues: Issue[] } {
  const entries: RegisteredAddress[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1;
    if (written === '' || written.startsWith('# ')) continue;
    const fault = (problem: string, remedy: string) =>
      issues.push({ file: REGISTER_FILE, line, problem, remedy });
    try {
      const entry = parseEntry(written, line);
      if (seen.has(entry.address)) fault(`${entry.address} stands here twice`, 'take one away');
      else entries.push(entry);
      seen.add(entry.address);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      fault(
        error.message,
        'write "address SHA-256 day", with "-" for no words; behind it " -> new address" or " withdrawn day: reason"',
      );
    }
  }
  return { entries, issues };
}

/** Throws a RangeError that says what is wrong with the line. */
function parseEntry(written: string, line: number): RegisteredAddress {
  const [, address, digest, day, alias, date, why] = ENTRY.exec(written) ?? [];
  if (!address || !digest || !day) throw new RangeError(`"${written}" is not an entry`);
  if (new URL(address, HOST).href !== HOST + address)
    throw new RangeError(`"${address}" is not an address below that of the site`);
  const published = parseDay(day);
  const state = stateOf(alias, date, why);
  if (state.kind === 'withdrawn' && compareDates(state.date, published) < 0)
    throw new RangeError(`${address} is withdrawn before it is published`);
  return { address, line, ...(digest !== '-' && { sha256: digest }), published, state };
}

function stateOf(alias?: string, date?: string, why?: string): AddressState {
  if (alias) return { kind: 'moved', to: alias };
  return date && why ? { kind: 'withdrawn', date: parseDay(date), why } : { kind: 'served' };
}

function parseDay(text: string): EventDate {
  const date = parseDate(text);
  if (datePrecision(date) !== 'day') throw new RangeError(`"${text}" is not a day`);
  return date;
}

/** Addresses of the register that the record does not serve as it says. */
export function checkRegister(
  entries: readonly RegisteredAddress[],
  served: ReadonlyMap<string, string>,
): Issue[] {
  const issues: Issue[] = [];
  for (const { address, line, state } of entries) {
    const fault = (problem: string, remedy: string) =>
      issues.push({ file: REGISTER_FILE, line, problem, remedy });
    if (state.kind === 'served' && !served.has(address))
      fault(
        `${address} was published and is served no more`,
        'bring it back, or write behind its line " -> <new address>" or " withdrawn <day>: <reason>"',
      );
    if (state.kind !== 'served' && served.has(address))
      fault(`${address} is served after all`, 'let its line end with the day of its publication');
    if (state.kind === 'moved' && !served.has(state.to))
      fault(`${address} leads to ${state.to}, which does not exist`, 'name an address that is served');
  }
  return issues;
}

/** Addresses that the record serves and the register does not have. */
export function checkUnregistered(
  entries: readonly RegisteredAddress[],
  served: ReadonlyMap<string, string>,
): Issue[] {
  const registered = new Set(entries.map(({ address }) => address));
  const unregistered = [...served.keys()].filter((address) => !registered.has(address));
  if (unregistered.length === 0) return [];
  return [
    {
      file: REGISTER_FILE,
      problem: `${unregistered.length} new ${unregistered.length === 1 ? 'address is' : 'addresses are'} not registered: ${unregistered.slice(0, 3).join(', ')}${unregistered.length > 3 ? ' …' : ''}`,
      remedy: 'if they are what you want to promise for ever, run: npm run permalinks',
    },
  ];
}

/**
 * The register's text with new addresses added, sorted, as first published on
 * `day`; entries and comments that stand in it stay as they are.
 */
export function extendRegister(text: string, served: ReadonlyMap<string, string>, day: string): string {
  const { entries } = parseRegister(text);
  const registered = new Set(entries.map(({ address }) => address));
  const comments = text.split('\n').filter((line) => line.startsWith('# '));
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const added = [...served]
    .filter(([address]) => !registered.has(address))
    .map(([address, words]) => `${address} ${digestOf(words) ?? '-'} ${day}`);
  return `${[...comments, ...[...lines, ...added].sort()].join('\n')}\n`;
}
