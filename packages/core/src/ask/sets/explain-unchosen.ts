import type { Chosen, SetNeeds } from "./choose-questions.ts";
import type { Material } from "../gather-material.ts";
import type { Candidate } from "./relate-candidates.ts";
import type { Rejection } from "../rejections.ts";

/**
 * Returns why each candidate that was not chosen is not in the set: it never had wrong answers enough, its
 * sentence or answer was taken, it shows another question's answer or the other way round, too few of its
 * wrong answers were left, or the quiz was full without it.
 */
export function explainUnchosen(
  { candidates, relations }: Pick<Material, "candidates" | "relations">,
  chosen: readonly Chosen[],
  { leastDistractors }: SetNeeds,
): Rejection[] {
  // Forms choose among copies of the candidates, so they are told by their gap and their context.
  const keys = new Set(chosen.map(({ candidate }) => keyOf(candidate)));
  const picked = candidates.flatMap((candidate, at) => (keys.has(keyOf(candidate)) ? [at] : []));
  const explain = (candidate: Candidate, at: number): Rejection => {
    const supply = relations.supplies[at] ?? [];
    if (supply.length < leastDistractors) return "options";
    if (picked.some((other) => isSame(candidate, candidates[other]))) return "taken";
    if (picked.some((other) => relations.clashes[at]?.[other] === true)) return "exposed";
    const left = supply.filter(({ spoilers }) => !picked.some((other) => spoilers.has(other)));
    return left.length < leastDistractors ? "options" : "surplus";
  };
  return candidates.flatMap((candidate, at) =>
    keys.has(keyOf(candidate)) ? [] : [explain(candidate, at)],
  );
}

function keyOf({ mention, askable }: Candidate): string {
  return `${mention.start} ${mention.end} ${askable.context}`;
}

function isSame({ askable, entity }: Candidate, other: Candidate | undefined): boolean {
  return askable.index === other?.askable.index || entity.index === other?.entity.index;
}
