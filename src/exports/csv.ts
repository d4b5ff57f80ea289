/** Tables as comma-separated values, after RFC 4180. */

/** A table's text, its first line the names of its columns. */
export function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A value as a field. A spreadsheet takes one that begins with `=`, `+`, `-` or `@` for a formula; an apostrophe in front makes it text. */
function field(value: string): string {
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
