/**
 * The register of permalinks: every address ever published, one a line, in
 * content/permalinks.txt. An address in it is served for ever, or says why not.
 *
 *     events/jay-report/
 *     documents/report-2018/#para-5 -> documents/report-2018/#para-54
 *     people/someone/ withdrawn: the entry named the wrong person
 */
import type { Issue } from '../issue.ts';

/** One line of the register. */
export interface RegisterEntry {
  address: string;
  line: number;
  /** The address that has taken its place. */
  alias?: string;
  /** Why it is no longer served. */
  withdrawn?: string;
}

/** The register's place in the record. */
export const REGISTER_FILE = 'content/permalinks.txt';

const ENTRY = /^(\S+)(?: -> (\S+)| withdrawn: (.+))?$/;

/** Reads the register; lines that are empty or begin with `# ` are comments. */
export function parseRegister(text: string): { entries: RegisterEntry[]; issues: Issue[] } {
  const entries: RegisterEntry[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1;
    if (written === '' || written.startsWith('# ')) continue;
    const [, address, alias, withdrawn] = ENTRY.exec(written) ?? [];
    if (!address || seen.has(address)) {
      issues.push({
        file: REGISTER_FILE,
        line,
        problem: address ? `${address} stands here twice` : `"${written}" is not an entry`,
        remedy: address ? 'take one away' : 'write an address, "old -> new" or "address withdrawn: reason"',
      });
      continue;
    }
    seen.add(address);
    entries.push({ address, line, ...(alias && { alias }), ...(withdrawn && { withdrawn }) });
  }
  return { entries, issues };
}

/** Compares the register with the addresses that the record serves. */
export function checkRegister(entries: readonly RegisterEntry[], served: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const registered = new Set(entries.map(({ address }) => address));
  for (const { address, line, alias, withdrawn } of entries) {
    const fault = (problem: string, remedy: string) =>
      issues.push({ file: REGISTER_FILE, line, problem, remedy });
    if (alias === undefined && withdrawn === undefined && !served.has(address))
      fault(
        `${address} was published and is served no more`,
        `bring it back, or write "${address} -> <new address>" or "${address} withdrawn: <reason>"`,
      );
    if ((alias !== undefined || withdrawn !== undefined) && served.has(address))
      fault(`${address} is served after all`, 'leave only the address on the line');
    const place = (at: string) => at.split('#')[0];
    if (alias !== undefined && address.includes('#') && place(address) !== place(alias))
      fault(
        `${address} leads to another page`,
        'a passage can only take the place of one on the same page; else write "withdrawn: <reason>"',
      );
    if (alias !== undefined && !served.has(alias))
      fault(`${address} leads to ${alias}, which does not exist`, 'name an address that is served');
  }
  const unregistered = [...served].filter((address) => !registered.has(address));
  if (unregistered.length > 0)
    issues.push({
      file: REGISTER_FILE,
      problem: `${unregistered.length} new ${unregistered.length === 1 ? 'address is' : 'addresses are'} not registered: ${unregistered.slice(0, 3).join(', ')}${unregistered.length > 3 ? ' …' : ''}`,
      remedy: 'if they are what you want to promise for ever, run: npm run permalinks',
    });
  return issues;
}

/** The register's text with new addresses added, sorted; entries and comments that stand in it stay as they are. */
export function extendRegister(text: string, served: ReadonlySet<string>): string {
  const { entries } = parseRegister(text);
  const registered = new Set(entries.map(({ address }) => address));
  const comments = text.split('\n').filter((line) => line.startsWith('# '));
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const added = [...served].filter((address) => !registered.has(address));
  return `${[...comments, ...[...lines, ...added].sort()].join('\n')}\n`;
}
