/** Front matter: the fields at the beginning of a file, between two lines `---`. */
import type { Issue } from './issue.ts';

/** Front matter and what follows it. */
export interface FrontMatter {
  /** The lines between the two `---`. The first of them is the file's second. */
  yaml: string;
  body: string;
  /** The file's line at which the body begins, 1-based. */
  bodyLine: number;
}

/** Parts the front matter of a file from what follows it; an issue where there is none. */
export function splitFrontMatter(text: string, file: string): FrontMatter | Issue {
  const remedy = 'begin the file with a line ---, the fields, and a line ---';
  if (!text.startsWith('---\n')) return { file, line: 1, problem: 'there is no front matter', remedy };
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return { file, line: 1, problem: 'the front matter does not end', remedy };
  const yaml = text.slice(4, end + 1);
  return { yaml, body: text.slice(end + 5), bodyLine: yaml.split('\n').length + 2 };
}
