/**
 * A value that has to be there. Throws an Error that names it where it is not,
 * so that a place, an id or an element that is missing is never taken for
 * another. `what` is a noun phrase, such as `the element #query`.
 */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing`);
  return value;
}
