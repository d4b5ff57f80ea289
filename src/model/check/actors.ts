/** People and bodies: each named by a passage, each post in a body that is listed. */
import { findQuotation } from '../../documents/quotation.ts';
import { nearest } from '../../reading/edit-distance.ts';
import type { Issue } from '../../reading/issue.ts';
import { fieldName, type Read } from '../../reading/yaml.ts';
import type { ActorFields } from '../../schemas/actor.ts';
import { checkPassage, type Passages } from './citations.ts';

/** Checks content/actors.yaml against the passages and against itself. */
export function checkActors({ value = [], lineOf }: Read<ActorFields[]>, passages: Passages): Issue[] {
  const issues: Issue[] = [];
  const ids = value.map(({ id }) => id);
  for (const [index, actor] of value.entries()) {
    const fault = (path: (string | number)[], problem: string, remedy: string) =>
      issues.push({
        file: 'content/actors.yaml',
        line: lineOf([index, ...path]),
        field: `${actor.id} ${fieldName(path)}`.trim(),
        problem,
        remedy,
      });
    if (ids.indexOf(actor.id) !== index)
      fault(['id'], `"${actor.id}" stands here twice`, 'give each its own id');
    if (actor.posts.length + actor.names.length === 0)
      fault([], 'no passage names this actor', 'add a post or a name with its passage');
    for (const [at, post] of actor.posts.entries()) {
      if (post.body !== undefined && !ids.includes(post.body))
        fault(['posts', at, 'body'], `there is no actor "${post.body}"`, didYouMean(post.body, ids));
      const passage = checkPassage(post.passage, passages);
      if (passage) fault(['posts', at, 'passage'], passage.problem, passage.remedy);
    }
    for (const [at, { name, passage: id }] of actor.names.entries()) {
      const wrong = checkPassage(id, passages);
      if (wrong) fault(['names', at, 'passage'], wrong.problem, wrong.remedy);
      const passage = passages.byId.get(id);
      if (
        passage &&
        ![passage.words, passage.summary ?? ''].some((text) => findQuotation(name, text).length > 0)
      )
        fault(
          ['names', at, 'name'],
          `${id} does not have the name "${name}"`,
          'write the name as the passage has it',
        );
    }
  }
  return issues;
}

/** The remedy for an id that is not known. */
export function didYouMean(id: string, known: Iterable<string>): string {
  const near = nearest(id, known);
  return near ? `did you mean "${near}"?` : `the ids are ${[...known].slice(0, 12).join(', ')}`;
}
