/** What the page says of an answer. */
import type { Answer } from './answer.ts';
import type { Exact } from './exact.ts';

/** A document as the page names it. */
export interface Named {
  id: string;
  title: string;
  digest: boolean;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How much was found, in a sentence. */
export function countSentence(answer: Answer, typed: string, documents: readonly Named[]): string {
  const { exact, files, all, unknown, query, named } = answer;
  if (exact) return exactSentence(answer, exact, documents.length) + chosenSentence(files.length, all.length);
  const asked = unknown.length > 0 ? query.words.join(' ') : typed;
  const missing = unknown.map(({ word }) => word).join(', ');
  if (files.length === 0 && all.length > 0)
    return `None of the ${all.length} results for ${asked} is among those chosen.`;
  if (files.length === 0) return `Nothing in the record matches ${missing || asked}.`;
  const results = `${files.length} ${files.length === 1 ? 'result' : 'results'} for ${asked}`;
  if (missing) return `Nothing in the record matches ${missing}. ${results}`;
  if (named.length === 0) return results;
  return `${named.length === 1 ? 'One passage has' : `${inWords(named.length)} passages have`} this locator. ${results}`;
}

/** How many of the passages are chosen, where not all are. */
function chosenSentence(chosen: number, all: number): string {
  if (chosen === all) return '';
  return ` Of ${all} ${all === 1 ? 'passage' : 'passages'} ${chosen === 0 ? 'none' : chosen} ${chosen > 1 ? 'are' : 'is'} among those chosen.`;
}

function exactSentence({ query }: Answer, { count, documents, unread }: Exact, all: number): string {
  const more =
    query.words.length + query.without.length > 0 ? ' together with the rest of what was asked' : '';
  const [wording, verb] =
    query.phrases.length === 1
      ? ['This exact wording', 'appears']
      : ['These exact wordings', 'appear together'];
  const where = all === 1 ? 'the document' : `the ${inWords(all).toLowerCase()} documents`;
  if (count === 0 && unread === 0) return `${wording} ${verb} nowhere in ${where}${more}.`;
  if (count === 0)
    return `${wording} ${verb} in none of the passages looked at${more}; ${unread} more have words like ${query.phrases.length === 1 ? 'it' : 'them'}.`;
  const times = `${unread > 0 ? 'at least ' : ''}${count} ${count === 1 ? 'time' : 'times'}`;
  return `${wording} ${verb} ${times}${more}, in ${documents.length} of ${all} documents.`;
}

/** Which documents are not searched word for word; nothing where all are. */
export function digestSentence(documents: readonly Named[]): string {
  const digests = documents.filter(({ digest }) => digest).map(({ title }) => title);
  if (digests.length === 0) return '';
  const [are, it] = digests.length === 1 ? ['is a digest', 'it'] : ['are digests', 'them'];
  return `${list(digests)} ${are}: what is not quoted from ${it} here was not searched word for word.`;
}

/** Names joined as in a sentence. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function inWords(number: number): string {
  const word = NUMBERS[number] ?? String(number);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
