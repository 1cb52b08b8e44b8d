/** Misspellings differ from what was meant by at most one slip in three letters. */
const LETTERS_PER_SLIP = 3;

/** Returns the candidate a misspelt word most likely meant, or `undefined` when none is near. */
export function suggest<Candidate extends string>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  let nearest: Candidate | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase());
    const letters = Math.max(word.length, candidate.length);
    const allowed = Math.floor(letters / LETTERS_PER_SLIP);
    const isStart = word.length > 1 && candidate.startsWith(word);
    if ((slips <= allowed || isStart) && slips < fewest) {
      nearest = candidate;
      fewest = slips;
    }
  }
  return nearest;
}

/** Returns ` Did you mean X?` to end a message with, or nothing when no candidate is near. */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  show: (candidate: string) => string = (candidate) => candidate,
): string {
  const nearest = suggest(word, candidates);
  return nearest === undefined ? "" : ` Did you mean ${show(nearest)}?`;
}

/**
 * Counts letters added, left out, mistaken or swapped with their neighbour: the distance of Damerau
 * (1964) in its restricted form, where no stretch is edited twice.
 */
function countSlips(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const mistaken = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? (beforeLast[column - 2] ?? Infinity) + 1
          : Infinity;
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + mistaken,
        swapped,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
