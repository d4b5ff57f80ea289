/** The nodes of a YAML document, and where they stand. */
import { isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { must } from './must.ts';

/** The offset at which a node begins. */
export function offsetOf({ range }: Node): number {
  return must(range, 'the place of a node')[0];
}

/** The offset at which the field at `path` begins, its key first, or the nearest of its parents. */
export function startOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let start = root ? offsetOf(root) : 0;
  for (const key of path) {
    const [label, value] = fieldIn(node, key);
    if (!isNode(label)) break;
    start = offsetOf(label);
    node = value;
  }
  return start;
}

/** A field of a map, with the node of its key; an item of a list, which has none, twice. */
function fieldIn(node: unknown, key: PropertyKey): [label?: unknown, value?: unknown] {
  if (isSeq(node)) return [node.items[Number(key)], node.items[Number(key)]];
  const pair = isMap(node) && node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair ? [pair.key, pair.value] : [];
}

/** Every single value in a node, with its path. */
export function* scalarsIn(
  node: unknown,
  path: readonly PropertyKey[] = [],
): Iterable<{ scalar: Scalar; path: readonly PropertyKey[] }> {
  if (isScalar(node)) yield { scalar: node, path };
  else if (isMap(node))
    for (const { key, value } of node.items)
      yield* scalarsIn(value, isScalar(key) ? [...path, String(key.value)] : path);
  else if (isSeq(node)) for (const [at, item] of node.items.entries()) yield* scalarsIn(item, [...path, at]);
}
