/** Themes: what a reader may choose leads to something. */
import type { Issue } from '../../reading/issue.ts';
import type { Theme } from '../model.ts';

/** Themes that no event and no finding has; worth a word, as what else refers to them may come later. */
export function checkThemes(themes: readonly Theme[]): Issue[] {
  return themes
    .filter(({ events, findings }) => events.length + findings.length === 0)
    .map(({ id }) => ({
      file: `content/themes/${id}.yaml`,
      problem: 'no event and no finding has this theme',
      remedy: `add ${id} to the themes of one, or take the file away`,
      warning: true,
    }));
}
