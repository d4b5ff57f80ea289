/** The words around what was found. */

/** A run of words, marked or not. */
export interface Run {
  text: string;
  marked: boolean;
}

/**
 * The stretch of `content` with the most matches, at most `length` words, as
 * runs. `locations` are indices of matching words; an ellipsis stands where
 * words are left out.
 */
export function excerpt(content: string, locations: readonly number[], length = 40): Run[] {
  const words = content.split(/\s+/u).filter(Boolean);
  const marked = new Set(locations);
  const start = Math.max(
    0,
    Math.min(
      densest(
        [...marked].sort((a, b) => a - b),
        length,
      ) - 6,
      words.length - length,
    ),
  );
  const end = Math.min(words.length, start + length);
  const runs: Run[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  for (let at = start; at < end; at += 1) {
    const text = words[at] ?? '';
    const isMarked = marked.has(at);
    const last = runs.at(-1);
    if (last?.marked === isMarked) last.text += `${last.text.endsWith(' ') ? '' : ' '}${text}`;
    else {
      if (last && !last.text.endsWith(' ')) runs.push({ text: ' ', marked: false });
      runs.push({ text, marked: isMarked });
    }
  }
  if (end < words.length) runs.push({ text: ' …', marked: false });
  return runs;
}

/** The location at which a window of `length` words holds the most locations. */
function densest(sorted: readonly number[], length: number): number {
  let best = sorted[0] ?? 0;
  let most = 0;
  for (const [index, from] of sorted.entries()) {
    let within = 0;
    while ((sorted[index + within] ?? Infinity) < from + length) within += 1;
    if (within > most) [best, most] = [from, within];
  }
  return best;
}
