/**
 * A fault in what was written, told to the person at the keyboard.
 *
 * Checks return issues; they never throw for a fault of content, so that one
 * run shows every fault. Printing is the command's business.
 */
export interface Issue {
  /** Path relative to the record's folder, with forward slashes. */
  file: string;
  /** 1-based line in `file`, where one is known. */
  line?: number;
  /** The field or construct concerned, such as `citations[0].quotation`. */
  field?: string;
  /** What is wrong, with the words in question. */
  problem: string;
  /** What to do about it. */
  remedy: string;
  /** A warning is printed but does not stop a build. */
  warning?: true;
}

/** What is wrong and how to put it right, wherever it stands. */
export type Fault = Pick<Issue, 'problem' | 'remedy'>;

/** Where something stands that is wrong. */
export type IssuePlace = Pick<Issue, 'file' | 'line' | 'field'>;

/** One line for one issue: `file:line field — what is wrong — how to put it right`. */
export function describeIssue({ file, line, field, problem, remedy, warning }: Issue): string {
  const place = [line === undefined ? file : `${file}:${line}`, field].filter(Boolean).join(' ');
  return `${warning ? 'warning: ' : ''}${place} — ${problem} — ${remedy}`;
}

/** The issues that stop a build. */
export function refusals(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => !issue.warning);
}

/** Issues as a person goes through the files: by file, then by line. */
export function issuesInOrder(issues: readonly Issue[]): Issue[] {
  // What is wrong with a file as a whole has no line, and comes first.
  const lineOf = ({ line = 0 }: Issue) => line;
  return issues.toSorted((a, b) => (a.file === b.file ? lineOf(a) - lineOf(b) : a.file < b.file ? -1 : 1));
}
