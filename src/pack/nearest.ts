/** Longer words are no misspelling of anything we know, and would only take time. */
const LONGEST = 40;

/**
 * The option that a misspelt word was most likely meant to be: `patient_care` is `patient-care`, `acton` is `action`.
 * Undefined where none is near, or where the word is one of the options as it stands.
 */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const meant = plain(word);
  let best: { option: string; distance: number } | undefined;
  for (const option of options) {
    if (option === word) return undefined;
    const distance = editDistance(meant, plain(option));
    if (distance <= tolerated(meant) && (!best || distance < best.distance)) best = { option, distance };
  }
  return best?.option;
}

/** Case, and whether words are joined by spaces or underscores or hyphens, is no difference. */
function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** How many slips are a misspelling: in a short word one makes another word soon. */
function tolerated(word: string): number {
  if (word.length < 3) return 0;
  if (word.length < 4) return 1;
  return word.length < 8 ? 2 : 3;
}

/**
 * How many letters must be added, taken away, changed or swapped with their neighbour to make one word the other
 * (Damerau and Levenshtein, no letter touched twice).
 */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(before, column - 2) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
