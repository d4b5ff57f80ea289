/** Finds what a script needs of the markup, and says what is missing where the two do not fit together. */
import { must } from '../../reading/must.ts';

/** The first element that a selector finds. Throws an Error that names the selector where there is none, or one of another kind. */
export function find<E extends Element>(
  selector: string,
  kind: new () => E,
  within: ParentNode = document,
): E {
  const found = must(within.querySelector(selector), `the element ${selector}`);
  if (!(found instanceof kind)) throw new Error(`the element ${selector} is no ${kind.name}`);
  return found;
}
