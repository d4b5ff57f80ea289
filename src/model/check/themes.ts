/** Themes: what a reader may choose leads to something. */
import type { Issue } from '../../reading/issue.ts';
import type { JoinedRecord } from './rule.ts';

/** Themes that no event and no finding has; worth a word, as what else refers to them may come later. */
export function* unusedThemes({ model }: JoinedRecord): Iterable<Issue> {
  for (const { id, events, findings } of model.themes)
    if (events.length + findings.length === 0)
      yield {
        file: `content/themes/${id}.yaml`,
        problem: 'no event and no finding has this theme',
        remedy: `add ${id} to the themes of one, or take the file away`,
        warning: true,
      };
}
