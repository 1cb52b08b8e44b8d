import type { Provenance } from "../run/provenance.ts";
import type { FileOutcome } from "./read-file.ts";

/** Outcomes that must not be. */
const FAILURES = new Set(["bug", "crash", "hang", "memory"]);

/** What became of the files made from one kind. */
export interface KindOutcome {
  readonly kind: string;
  readonly files: number;
  /** Files by what became of them: `read`, or a code. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowestMs: number;
}

/** Everything `npm run fuzz` found. */
export interface FuzzResult {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly run: number;
  readonly files: number;
  readonly kinds: readonly KindOutcome[];
  readonly peakMb: number;
  /** Files that came to grief, by their numbers. */
  readonly failures: readonly FileOutcome[];
}

/** Returns whether an outcome is one that must not be. */
export function isFailure({ outcome }: FileOutcome): boolean {
  return FAILURES.has(outcome);
}

/** Returns what became of the files of each kind, in the order of the alphabet. */
export function countOutcomes(outcomes: readonly FileOutcome[]): KindOutcome[] {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    const counts: Record<string, number> = {};
    for (const { outcome } of own) counts[outcome] = (counts[outcome] ?? 0) + 1;
    const slowestMs = Math.round(own.reduce((most, { ms }) => Math.max(most, ms), 0));
    return { kind, files: own.length, outcomes: counts, slowestMs };
  });
}
