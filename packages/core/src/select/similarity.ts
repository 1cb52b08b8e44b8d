import type { Document } from "../document.ts";
import { countShared, dot } from "../maths/sparse-vector.ts";
import { weighTerms } from "../rank/weigh-terms.ts";

/** At this cosine, or with this share of the shorter one's terms in the longer, two sentences say the same. */
export const SAME_COSINE = 0.6;
const SAME_SHARE = 0.8;

/** Returns how alike two sentences are: the cosine of their tf-idf vectors, 0 to 1. */
export function similarity(document: Document, a: number, b: number): number {
  const { vectors } = weighTerms(document);
  const left = vectors[a];
  const right = vectors[b];
  return left === undefined || right === undefined ? 0 : dot(left, right);
}

/** Returns whether two sentences say the same: alike as a whole, or one held nearly whole by the other. */
export function saysTheSame(document: Document, a: number, b: number): boolean {
  const { counts } = weighTerms(document);
  const left = counts[a]?.ids ?? [];
  const right = counts[b]?.ids ?? [];
  const shorter = Math.min(left.length, right.length);
  return isSame(similarity(document, a, b), countShared(left, right), shorter);
}

/**
 * Returns whether two sentences say the same, by the cosine of their vectors, how many terms they share
 * and how many the shorter one has.
 */
export function isSame(cosine: number, shared: number, shorter: number): boolean {
  return cosine >= SAME_COSINE || (shorter >= 3 && shared >= shorter * SAME_SHARE);
}
