import type { Random } from "../maths/random.ts";
import type { Chosen } from "./choose-questions.ts";
import type { Candidate } from "./relate-candidates.ts";
import { calendarOrder } from "./distractors/from-dates.ts";
import { looksAlike } from "./distractors/looks-alike.ts";
import type { Offer } from "./distractors/offer.ts";
import { parseQuantity } from "./entities/quantities/parse-quantity.ts";

/** A candidate with its options in the order they are shown. */
export interface Optioned {
  readonly candidate: Candidate;
  readonly options: readonly string[];
  readonly answerIndex: number;
}

/**
 * Returns every question with its options. The answer's place, and among numbers and dates its rank, is
 * spread evenly over the quiz; a wrong answer that other questions use already comes last, so that
 * neither place nor frequency tells a guesser anything.
 */
export function pickDistractors(set: readonly Chosen[], count: number, random: Random): Optioned[] {
  const places = spreadPlaces(set.length, count + 1, random);
  const used = new Map<string, number>();
  return set.map(({ candidate, offers }, at) => {
    const answer = candidate.mention.text;
    const place = places[at] ?? 0;
    const order = orderOf(answer);
    const texts = shuffleOffers(offers, random);
    const wrong =
      order === undefined
        ? pickByUse(answer, texts, count, used)
        : pickByRank(answer, texts, count, place, order);
    for (const text of wrong) used.set(text.toLowerCase(), (used.get(text.toLowerCase()) ?? 0) + 1);
    const options =
      order === undefined
        ? random.shuffle(wrong).toSpliced(place % (wrong.length + 1), 0, answer)
        : [answer, ...wrong].toSorted((a, b) => order(a) - order(b));
    return { candidate, options, answerIndex: options.indexOf(answer) };
  });
}

/** Returns the article's own names first, in a fresh order; what was made up or looked up behind them. */
function shuffleOffers(offers: readonly Offer[], random: Random): string[] {
  const shuffled = [
    ...random.shuffle(offers.filter(({ entity }) => entity >= 0)),
    ...random.shuffle(offers.filter(({ entity }) => entity < 0)),
  ];
  return shuffled.map(({ text }) => text);
}

/** Returns a place for each question so that all places are as frequent, in a random order. */
function spreadPlaces(questions: number, places: number, random: Random): number[] {
  const rounds = Math.ceil(questions / places);
  return Array.from({ length: rounds }, () =>
    random.shuffle(Array.from({ length: places }, (_, place) => place)),
  )
    .flat()
    .slice(0, questions);
}

/** Returns how options that have an order of their own are sorted (Haladyna et al. 2002, rule 21). */
function orderOf(answer: string): ((option: string) => number) | undefined {
  if (calendarOrder(answer) > 0) return calendarOrder;
  if (parseQuantity(answer) === undefined) return undefined;
  return (option) => parseQuantity(option)?.value ?? 0;
}

function pickByUse(
  answer: string,
  offers: readonly string[],
  count: number,
  used: ReadonlyMap<string, number>,
): string[] {
  const useOf = (text: string): number => used.get(text.toLowerCase()) ?? 0;
  const wrong: string[] = [];
  for (const text of offers.toSorted((a, b) => useOf(a) - useOf(b))) {
    if (wrong.length === count) break;
    if (
      wrong.every((other) => isApart(other, text) && looksAlike(other, text)) &&
      isApart(answer, text)
    ) {
      wrong.push(text);
    }
  }
  return wrong;
}

/** Picks wrong values so that `rank` of them sort before the answer, as far as there are such. */
function pickByRank(
  answer: string,
  offers: readonly string[],
  count: number,
  rank: number,
  order: (option: string) => number,
): string[] {
  const value = order(answer);
  const before = offers.filter((text) => order(text) < value);
  const after = offers.filter((text) => order(text) > value);
  const least = Math.max(0, count - after.length);
  const under = Math.min(before.length, Math.max(least, Math.min(rank, count)));
  return [...before.slice(0, under), ...after.slice(0, count - under)];
}

/** Two options must not contain one another: both would be right or wrong together. */
function isApart(a: string, b: string): boolean {
  const left = ` ${a.toLowerCase()} `;
  const right = ` ${b.toLowerCase()} `;
  return !left.includes(right) && !right.includes(left);
}
