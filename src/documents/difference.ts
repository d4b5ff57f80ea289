/** What differs between two texts, word by word. */

/** A run of words that both have, or that stand only in the first (`left`) or only in the second (`right`). */
export interface Part {
  kind: 'same' | 'left' | 'right';
  words: string[];
}

/**
 * The difference of two lists of words: the parts, in order, from which either
 * list can be read off. As many words as can be are the same; `alike` says
 * when two are. Where both differ, `left` comes before `right`.
 */
export function difference(
  left: readonly string[],
  right: readonly string[],
  alike: (a: string, b: string) => boolean = (a, b) => a === b,
): Part[] {
  const longest = longestCommon(left, right, alike);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    if (a !== undefined && b !== undefined && alike(a, b)) {
      push(parts, 'same', b);
      [i, j] = [i + 1, j + 1];
    } else if (b === undefined || (a !== undefined && at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      push(parts, 'left', a ?? '');
      i += 1;
    } else {
      push(parts, 'right', b);
      j += 1;
    }
  }
  return parts;
}

const at = (table: readonly number[][], i: number, j: number) => table[i]?.[j] ?? 0;

/** For each pair of places, how many words from there on can be the same. */
function longestCommon(
  left: readonly string[],
  right: readonly string[],
  alike: (a: string, b: string) => boolean,
): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      row[j] = alike(left[i] as string, right[j] as string)
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
}

/** Adds a word to the last part if it is of its kind; a pair of left and right stays a pair. */
function push(parts: Part[], kind: Part['kind'], word: string): void {
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last?.kind === kind) last.words.push(word);
  else if (kind === 'left' && last?.kind === 'right' && before?.kind === 'left') before.words.push(word);
  else if (kind === 'left' && last?.kind === 'right') parts.splice(-1, 0, { kind, words: [word] });
  else parts.push({ kind, words: [word] });
}
