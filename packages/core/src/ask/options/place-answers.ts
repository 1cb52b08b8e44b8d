import type { Random } from "../../maths/random.ts";
import type { Chosen } from "../sets/choose-questions.ts";
import { orderOf } from "./order-options.ts";

/**
 * Returns the place of every question's answer among its options, 0 for the first: all places as often as
 * can be, in a random order. Numbers and dates are sorted, so theirs depends on how many smaller and larger
 * wrong answers there are; they are placed first, and the others even it out.
 */
export function placeAnswers(set: readonly Chosen[], count: number, random: Random): number[] {
  const uses = Array.from({ length: count + 1 }, () => 0);
  const places: number[] = set.map(() => 0);
  const reach = set.map((chosen) => findReach(chosen, count));
  const choiceAt = (at: number): number => {
    const [least, most] = reach[at] ?? [0, 0];
    return most - least;
  };
  const order = random.shuffle([...set.keys()]).toSorted((a, b) => choiceAt(a) - choiceAt(b));
  for (const at of order) {
    const [least, most] = reach[at] ?? [0, 0];
    const open = Array.from({ length: most - least + 1 }, (_, step) => least + step);
    const [place = 0] = random.shuffle(open).toSorted((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
    uses[place] = (uses[place] ?? 0) + 1;
    places[at] = place;
  }
  return places;
}

/** Returns the first and the last place that an answer can have. */
function findReach({ candidate, offers }: Chosen, count: number): readonly [number, number] {
  const order = orderOf(candidate.mention.text);
  const shown = Math.min(count, offers.length);
  if (order === undefined) return [0, shown];
  const value = order(candidate.mention.text);
  const before = offers.filter(({ text }) => order(text) < value).length;
  const after = offers.filter(({ text }) => order(text) > value).length;
  return [Math.max(0, shown - after), Math.min(before, shown)];
}
