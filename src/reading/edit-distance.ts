/** How far one word is from another, for "did you mean". */

/**
 * The fewest letters left out, put in, changed, or exchanged with their
 * neighbour, that turn one text into the other. Infinity where more than
 * `most` are needed, which is found out sooner than how many.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [];
  // No way leads in from outside the table.
  const cost = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= from.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= to.length; j += 1) {
      const changed = cost(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const exchanged =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? cost(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(i + j === 0 ? 0 : Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, changed, exchanged));
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
  }
  const distance = cost(from.length, to.length);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

/** The candidate nearest to `word`, the first of those as near; undefined where each differs by more than a third of it. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let most = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, most);
    if (distance <= most) [best, most] = [candidate, distance - 1];
  }
  return best;
}
