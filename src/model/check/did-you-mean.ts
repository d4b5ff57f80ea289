/** The remedy for an id that is not known. */
import { closest } from '../../reading/edit-distance.ts';

/** Names the id that was most likely meant, or some of those there are. */
export function didYouMean(id: string, known: Iterable<string>): string {
  const near = closest(id, known);
  return near ? `did you mean "${near}"?` : `the ids are ${[...known].slice(0, 12).join(', ')}`;
}
