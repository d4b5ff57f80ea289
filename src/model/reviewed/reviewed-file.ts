/**
 * What was stated when somebody last read it against what it rests on: every
 * statement that no rule proves, one a line, in content/reviewed.txt, sorted.
 * A statement that differs from its line is refused until it is read again.
 *
 *     events/visit/ date "2001-03"
 *     events/visit/ text sha256:9f86d081…0f00a08 (214 words)
 *     site name "The libraries of Marrow Vale"
 */
import type { Issue } from '../../reading/issue.ts';
import type { Statement } from './statement.ts';

/** The file's place in the record. */
export const REVIEWED_FILE = 'content/reviewed.txt';

/** A statement as it was last reviewed. */
export interface ReviewedStatement extends Pick<Statement, 'subject' | 'field' | 'value'> {
  line: number;
}

/** By what a statement is found again. */
export const keyOf = ({ subject, field }: Pick<Statement, 'subject' | 'field'>): string =>
  `${subject} ${field}`;

const HEAD = '# What is stated and no rule proves, as it was last reviewed. Written by: npm run permalinks';
const STATEMENT = /^(\S+) (\S+) (.+)$/u;
const LONG_TEXT = /^sha256:[0-9a-f]{64} \(\d+ words\)$/;

/** Reads the file; lines that are empty or begin with `# ` are comments. */
export function parseReviewed(text: string): { reviewed: ReviewedStatement[]; issues: Issue[] } {
  const reviewed: ReviewedStatement[] = [];
  const issues: Issue[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written === '' || written.startsWith('# ')) continue;
    const parsed = parseStatement(written, index + 1);
    const problem = parsed ? outOfPlace(parsed, reviewed.at(-1)) : `"${shortened(written)}" is no statement`;
    if (parsed) reviewed.push(parsed);
    if (problem) issues.push({ file: REVIEWED_FILE, line: index + 1, problem, remedy: REMEDY });
  }
  return { reviewed, issues };
}

const REMEDY =
  'put the file back as it was, or read all that it says once more and write it anew: npm run permalinks -- --reviewed';

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function parseStatement(written: string, line: number): ReviewedStatement | undefined {
  const [, subject, field, value] = STATEMENT.exec(written) ?? [];
  if (!subject || !field || !value || !(LONG_TEXT.test(value) || isJson(value))) return undefined;
  return { subject, field, value, line };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the place of a line behind another. */
function outOfPlace(one: ReviewedStatement, before?: ReviewedStatement): string | undefined {
  if (!before || keyOf(before) < keyOf(one)) return undefined;
  return keyOf(before) === keyOf(one)
    ? `${keyOf(one)} stands here twice`
    : `${keyOf(one)} stands behind ${keyOf(before)}, out of order`;
}

/** The file with statements in their order. */
export function formatReviewed(
  statements: readonly Pick<Statement, 'subject' | 'field' | 'value'>[],
): string {
  const byKey = new Map(statements.map((one) => [keyOf(one), one.value]));
  const lines = [...byKey.keys()].sort().map((key) => `${key} ${byKey.get(key)}`);
  return `${[HEAD, ...lines].join('\n')}\n`;
}
