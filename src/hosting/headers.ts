/** `_headers`: what the host sends with each address, as Netlify and Cloudflare Pages read it. */

/** A path, with `*` at its end for everything that begins so, and the headers sent there. */
export interface HeaderRule {
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** The text of `_headers` for some rules. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const line = ([name, value]: HeaderRule['headers'][number]) => `  ${name}: ${value}\n`;
  return rules.map(({ path, headers }) => `${path}\n${headers.map(line).join('')}`).join('\n');
}

/**
 * Reads the text of `_headers`: a path on a line, its headers indented below
 * it, comments after `#`. Throws a SyntaxError that names the line it cannot read.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(written.trimEnd()) ?? [];
    const rule = rules.at(-1);
    if (/^\/[^*]*\*?$/.test(written.trimEnd())) rules.push({ path: line, headers: [] });
    else if (rule && name && value) rule.headers.push([name, value]);
    else throw new SyntaxError(`_headers:${index + 1} is neither a path nor a header of one: ${line}`);
  }
  return rules;
}

/** The rules that match a path, which begins with a slash and has no query. */
export function matchingRules(rules: readonly HeaderRule[], path: string): HeaderRule[] {
  return rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
}

/** The headers sent with a path, by their names in small letters; where several rules give one, its values are joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const [written, value] of matchingRules(rules, path).flatMap(({ headers }) => headers)) {
    const name = written.toLowerCase();
    const before = sent.get(name);
    sent.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return sent;
}
