import { fraction, type Fraction } from "./fraction.ts";
import { type Outcome, SAME } from "./outcome.ts";
import type { Quantity } from "./read-quantity.ts";
import type { Unit } from "./read-unit.ts";

/** What is known of a gap beyond its answer. */
export interface UnitContext {
  /** Returns whether the stem writes this unit beside the gap. */
  readonly besideGap: (unit: Unit) => boolean;
  /** Returns whether the first word is the second with a slip of the pen. */
  readonly isSlip: (typed: string, expected: string) => boolean;
}

/** Pairs to multiply an answer and a response by: under one of them their values must be equal. */
export type Factors = readonly (readonly [answer: Fraction, response: Fraction])[];

/** How the units of two quantities agree. */
export interface UnitPair {
  readonly outcome: Outcome;
  readonly factors: Factors;
}

/** The units say different things. */
export const UNIT_DIFFERS: Outcome = { kind: "different", note: "what is counted differs" };

const ONE = fraction(1n);
const HUNDRED = fraction(100n);
const AS_WRITTEN: Factors = [[ONE, ONE]];

/** Words after which a noun is described further: "barrels of oil", "dollars a day" is written "per". */
const DESCRIBES = new Set("of per in for from to on at with who that".split(" "));

/** Returns how the units of an answer and a response agree, and how to compare their values. */
export function pairUnits(answer: Quantity, response: Quantity, context: UnitContext): UnitPair {
  const [wanted, typed] = [answer.unit, response.unit];
  if (wanted === null && typed === null) return { outcome: SAME, factors: AS_WRITTEN };
  if (typed === null) {
    if (isPercent(wanted) && response.form === "fraction") {
      return { outcome: SAME, factors: [[ONE, HUNDRED]] };
    }
    return { outcome: { kind: "near", note: "what is counted is left out" }, factors: AS_WRITTEN };
  }
  if (wanted === null) {
    if (isPercent(typed) && answer.form === "fraction") {
      return { outcome: SAME, factors: [[HUNDRED, ONE]] };
    }
    return { outcome: context.besideGap(typed) ? SAME : UNIT_DIFFERS, factors: AS_WRITTEN };
  }
  const factors = wanted.meanings.flatMap((one) =>
    typed.meanings
      .filter((other) => other.base === one.base)
      .map((other) => [one.size, other.size] as const),
  );
  return factors.length > 0
    ? { outcome: SAME, factors }
    : { outcome: compareWords(wanted, typed, context), factors: AS_WRITTEN };
}

function isPercent(unit: Unit | null): boolean {
  return unit !== null && unit.meanings.some(({ base }) => base === "percent");
}

/** Compares what is counted by its words, which may be fewer or misspelt. */
function compareWords(wanted: Unit, typed: Unit, context: UnitContext): Outcome {
  if (isSameThing(wanted, typed)) return SAME;
  const isNear =
    typed.written.length === wanted.written.length &&
    typed.written.every((word, at) => {
      const expected = wanted.written[at] ?? "";
      return word === expected || context.isSlip(word, expected);
    });
  return isNear ? { kind: "near", note: "mind the spelling" } : UNIT_DIFFERS;
}

/** "soldiers" for "Afghan soldiers", "barrels" for "barrels of oil"; not "states" for "state solution". */
function isSameThing(wanted: Unit, typed: Unit): boolean {
  if (wanted.meanings.length > 0 || typed.meanings.length > 0) return false;
  const head = wanted.words.lastIndexOf(typed.words.at(-1) ?? "");
  const next = wanted.words[head + 1];
  return (
    head >= 0 &&
    (next === undefined || DESCRIBES.has(next)) &&
    typed.words.every((word) => wanted.words.includes(word))
  );
}
