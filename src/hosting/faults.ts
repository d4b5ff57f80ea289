/** The faults of a record as `astro dev` shows them in the browser. */
import { join } from 'node:path';
import { escapeHtml } from '../page/kit/escape-html.ts';
import { describeIssue, type Issue } from '../reading/issue.ts';

/** The message by which Vite's client opens its error overlay. */
interface ErrorPayload {
  type: 'error';
  err: {
    name: string;
    message: string;
    stack: string;
    loc?: { file: string; line: number; column: number };
  };
}

/** What opens the error overlay over the pages that are open: every fault, and where the first one is. Astro makes it HTML. */
export function faultsPayload(faults: readonly Issue[], root: string): ErrorPayload {
  const places = faults.map(({ file, line = 1 }) => `${join(root, file)}:${line}:1`);
  const [first] = faults;
  return {
    type: 'error',
    err: {
      name: 'The record is refused',
      message: faults.map(describeIssue).join('\n\n'),
      stack: places.join('\n'),
      ...(first && { loc: { file: join(root, first.file), line: first.line ?? 1, column: 1 } }),
    },
  };
}

/** The page that answers for any other while something is refused; it is loaded again once all is mended. */
export function faultsPage(faults: readonly Issue[]): string {
  const items = faults.map((fault) => `<li>${escapeHtml(describeIssue(fault))}</li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The record is refused</title><script type="module" src="/@vite/client"></script></head>
<body><h1>The record is refused</h1>
<ul>
${items}
</ul>
</body>
</html>
`;
}
