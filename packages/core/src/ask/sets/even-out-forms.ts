import type { SetNeeds } from "./choose-questions.ts";
import type { QuestionSet } from "./question-set.ts";
import type { Candidate } from "./relate-candidates.ts";

/** Each round tries every swap once; after a few rounds none is left that helps. */
const MOST_ROUNDS = 6;

/**
 * Swaps questions between forms, in place, until no swap makes the forms more alike in how many questions
 * of each type and on each quarter of the article they have, and in what their questions are worth. A swap
 * is made only where both forms stay sound and no question loses an option.
 */
export function evenOutForms(
  forms: readonly QuestionSet[],
  candidates: readonly Candidate[],
  { distractors }: SetNeeds,
): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isImproved = false;
    for (const [one, other] of pairs(forms)) {
      for (const index of one.picked) {
        isImproved = swapBest(one, other, index, candidates, distractors) || isImproved;
      }
    }
    if (!isImproved) return;
  }
}

/** Swaps a question of one form with the one of the other that makes them most alike, if any does. */
function swapBest(
  one: QuestionSet,
  other: QuestionSet,
  index: number,
  candidates: readonly Candidate[],
  distractors: number,
): boolean {
  const before = unlikeness(one.picked, other.picked, candidates);
  const swaps = other.picked
    .map((partner) => ({
      partner,
      after: unlikeness(
        one.picked.with(one.picked.indexOf(index), partner),
        other.picked.with(other.picked.indexOf(partner), index),
        candidates,
      ),
    }))
    .filter(({ after }) => after < before - 1e-9)
    .toSorted((a, b) => a.after - b.after);
  return swaps.some(({ partner }) => swap(one, other, index, partner, distractors));
}

/** Swaps two questions, or leaves both forms as they are where one would not be sound; returns which. */
function swap(
  one: QuestionSet,
  other: QuestionSet,
  index: number,
  partner: number,
  distractors: number,
): boolean {
  const full = countFull(one, distractors) + countFull(other, distractors);
  one.remove(index);
  other.remove(partner);
  const isSound =
    one.isOpen(partner) &&
    one.isSupplied(partner) &&
    other.isOpen(index) &&
    other.isSupplied(index);
  one.add(isSound ? partner : index);
  other.add(isSound ? index : partner);
  if (!isSound) return false;
  if (countFull(one, distractors) + countFull(other, distractors) >= full) return true;
  one.remove(partner);
  other.remove(index);
  one.add(index);
  other.add(partner);
  return false;
}

/** Returns how many questions of a form have as many wrong answers left as they should. */
function countFull(form: QuestionSet, distractors: number): number {
  return form.picked.filter((index) => form.supplyOf(index).length >= distractors).length;
}

/** Returns how much two forms differ: the squares of the differences in types, quarters and summed worth. */
function unlikeness(
  one: readonly number[],
  other: readonly number[],
  candidates: readonly Candidate[],
): number {
  const differences = new Map<string, number>();
  const add = (key: string, value: number): void => {
    differences.set(key, (differences.get(key) ?? 0) + value);
  };
  for (const [sign, form] of [[1, one] as const, [-1, other] as const]) {
    for (const index of form) {
      const candidate = candidates[index];
      if (candidate === undefined) continue;
      add(candidate.entity.type, sign);
      add(`quarter ${candidate.quarter}`, sign);
      add("worth", sign * candidate.worth);
    }
  }
  return [...differences.values()].reduce((sum, difference) => sum + difference ** 2, 0);
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
