/** ROUGE F1 of a set of sentences, 0 to 1. */
export interface SetRouge {
  readonly rouge1: number;
  readonly rouge2: number;
}

/** The runs of one size that a reference has, and which of them each sentence holds. */
interface Runs {
  readonly counts: readonly number[];
  readonly total: number;
  readonly held: readonly (readonly number[])[];
  readonly sizes: readonly number[];
}

/**
 * Returns a function that gives a set's ROUGE-1 and -2 against a reference, all as tokens; each set is
 * scored once. Runs across two sentences are left out: which sentences meet is the set's affair, and
 * hundreds of thousands of sets are scored.
 */
export function createSetScorer(
  sentences: readonly (readonly string[])[],
  reference: readonly string[],
): (set: readonly number[]) => SetRouge {
  const single = findRuns(sentences, reference, 1);
  const double = findRuns(sentences, reference, 2);
  const known = new Map<string, SetRouge>();
  return (set) => {
    const key = set.join(" ");
    let rouge = known.get(key);
    if (rouge === undefined) {
      rouge = { rouge1: scoreRuns(single, set), rouge2: scoreRuns(double, set) };
      known.set(key, rouge);
    }
    return rouge;
  };
}

function findRuns(
  sentences: readonly (readonly string[])[],
  reference: readonly string[],
  size: 1 | 2,
): Runs {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const wanted = listRuns(reference, size);
  for (const run of wanted) {
    const id = ids.get(run) ?? ids.size;
    ids.set(run, id);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  const runs = sentences.map((tokens) => listRuns(tokens, size));
  const held = runs.map((found) => found.flatMap((run) => ids.get(run) ?? []));
  return { counts, total: wanted.length, held, sizes: runs.map((found) => found.length) };
}

function listRuns(tokens: readonly string[], size: 1 | 2): readonly string[] {
  return size === 1 ? tokens : tokens.slice(1).map((token, at) => `${tokens[at] ?? ""} ${token}`);
}

function scoreRuns({ counts, total, held, sizes }: Runs, set: readonly number[]): number {
  const left = [...counts];
  let shared = 0;
  let size = 0;
  for (const index of set) {
    size += sizes[index] ?? 0;
    for (const id of held[index] ?? []) {
      const remaining = left[id] ?? 0;
      if (remaining > 0) shared += 1;
      left[id] = remaining - 1;
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (size + total);
}
