/** What the page says of an answer. */
import type { Answer } from './answer.ts';
import type { ExactAnswer } from './exact.ts';

/** A document as the page names it. */
export interface SearchedDocument {
  id: string;
  title: string;
  digest: boolean;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How much was found, in a sentence. */
export function countSentence(answer: Answer, typed: string, documents: readonly SearchedDocument[]): string {
  const { exact, files, all, unknown, query, named } = answer;
  if (exact) return exactSentence(answer, exact, documents.length) + chosenSentence(files.length, all.length);
  const wanted = unknown.length > 0 ? query.words.join(' ') : typed;
  const missing = unknown.map(({ word }) => word).join(', ');
  if (files.length === 0 && all.length > 0)
    return all.length === 1
      ? `The one result for ${wanted} does not match your filters.`
      : `None of the ${all.length} results for ${wanted} matches your filters.`;
  if (files.length === 0) return `Nothing in the record matches ${missing || wanted}.`;
  const results = `${files.length} ${files.length === 1 ? 'result' : 'results'} for ${wanted}`;
  if (missing) return `Nothing in the record matches ${missing}. ${results}`;
  if (named.length === 0) return results;
  return `${named.length === 1 ? 'One passage has' : `${inWords(named.length)} passages have`} this locator. ${results}`;
}

/** How many of the passages are chosen, where not all are. */
function chosenSentence(chosen: number, all: number): string {
  if (chosen === all) return '';
  if (all === 1) return ' That passage does not match your filters.';
  const [some, match] = chosen > 1 ? [chosen, 'match'] : [chosen === 1 ? 'One' : 'None', 'matches'];
  return ` ${some} of these ${all} passages ${match} your filters.`;
}

function exactSentence({ query }: Answer, { count, documents, unread }: ExactAnswer, all: number): string {
  const more = query.words.length + query.excluded.length > 0 ? ' together with the rest of your query' : '';
  const [wording, verb] =
    query.phrases.length === 1
      ? ['This exact wording', 'appears']
      : ['These exact wordings', 'appear together'];
  const where = all === 1 ? 'the document' : `the ${inWords(all).toLowerCase()} documents`;
  if (count === 0 && unread === 0) return `${wording} ${verb} nowhere in ${where}${more}.`;
  if (count === 0)
    return `${wording} ${verb} in none of the passages searched so far${more}; ${unread} more have similar words.`;
  const times = `${unread > 0 ? 'at least ' : ''}${count === 1 ? 'once' : `${count} times`}`;
  return `${wording} ${verb} ${times}${more}, in ${documents.length} of ${all} documents.`;
}

/** Which documents are not searched word for word; nothing where all are. */
export function digestSentence(documents: readonly SearchedDocument[]): string {
  const digests = documents.filter(({ digest }) => digest).map(({ title }) => title);
  if (digests.length === 0) return '';
  const [are, it] = digests.length === 1 ? ['is a digest', 'it'] : ['are digests', 'them'];
  return `${list(digests)} ${are}: only the words quoted from ${it} here were searched.`;
}

/** Names joined as in a sentence. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function inWords(number: number): string {
  const word = NUMBERS[number] ?? String(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
