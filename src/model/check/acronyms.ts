/** Acronyms: each spelt out by the passage that it names. */
import { findQuotation } from '../../documents/quotation.ts';
import type { Issue } from '../../reading/issue.ts';
import { fieldName, type Read } from '../../reading/yaml.ts';
import type { AcronymFields } from '../../schemas/acronym.ts';
import { checkPassage, type Passages } from './citations.ts';

/** The file, which a record may do without. */
export const ACRONYMS_FILE = 'content/acronyms.yaml';

/** Checks content/acronyms.yaml against the passages and against itself. */
export function checkAcronyms({ value = [], lineOf }: Read<AcronymFields[]>, passages: Passages): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, { acronym, long, passage: id }] of value.entries()) {
    const fault = (field: keyof AcronymFields, problem: string, remedy: string) =>
      issues.push({
        file: ACRONYMS_FILE,
        line: lineOf([index, field]),
        field: fieldName([index, field]),
        problem,
        remedy,
      });
    if (seen.has(acronym)) fault('acronym', `"${acronym}" stands here twice`, 'leave it here once');
    seen.add(acronym);
    const wrong = checkPassage(id, passages);
    if (wrong) fault('passage', wrong.problem, wrong.remedy);
    const passage = passages.byId.get(id);
    if (!passage) continue;
    const texts = [passage.words, passage.summary ?? ''];
    for (const [field, form] of [
      ['acronym', acronym],
      ['long', long],
    ] as const)
      if (
        ![form, `${form}s`].some((written) => texts.some((text) => findQuotation(written, text).length > 0))
      )
        fault(field, `${id} does not have "${form}"`, 'write it as the passage has it, in the singular');
  }
  return issues;
}
