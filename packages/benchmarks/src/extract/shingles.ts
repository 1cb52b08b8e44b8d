/** How much of two texts is the same; the three parts of one text's comparison sum to 1. */
export interface Overlap {
  /** What is in both texts. */
  readonly shared: number;
  /** What only the extract has. */
  readonly extra: number;
  /** What only the article has. */
  readonly missing: number;
}

/** Runs of so many words are compared, as in the benchmark. */
const SHINGLE_WORDS = 4;

/**
 * Returns how far an extract has the text of an article: runs of four words, each as often as it occurs,
 * as shares of all, so that a long article counts for no more than a short one.
 *
 * The scorer of the article extraction benchmark (Zyte, github.com/scrapinghub/article-extraction-benchmark).
 */
export function compareTexts(article: string, extract: string): Overlap {
  const wanted = countShingles(article);
  const got = countShingles(extract);
  let [shared, extra, missing] = [0, 0, 0];
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(shingle) ?? 0, got.get(shingle) ?? 0];
    shared += Math.min(a, b);
    extra += Math.max(0, b - a);
    missing += Math.max(0, a - b);
  }
  const all = Math.max(1, shared + extra + missing);
  return { shared: shared / all, extra: extra / all, missing: missing / all };
}

/** Returns the share of an extract that is in the article; an empty extract has no precision. */
export function precisionOf({ shared, extra }: Overlap): number | null {
  return shared + extra === 0 ? null : shared / (shared + extra);
}

/** Returns the share of the article that is in an extract. */
export function recallOf({ shared, missing }: Overlap): number {
  return shared + missing === 0 ? 1 : shared / (shared + missing);
}

function countShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE_WORDS);
  for (let at = 0; at <= last; at += 1) {
    const shingle = words.slice(at, at + SHINGLE_WORDS).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
