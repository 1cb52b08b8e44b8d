import type { Random } from "../../maths/random.ts";
import type { Chosen } from "../sets/choose-questions.ts";
import type { Candidate } from "../sets/relate-candidates.ts";
import { isApart } from "../distractors/is-apart.ts";
import { looksAlike } from "../distractors/looks-alike.ts";
import type { Offer } from "../distractors/offer.ts";
import { orderOf } from "./order-options.ts";
import { placeAnswers } from "./place-answers.ts";

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
  const places = placeAnswers(set, count, random);
  const used = new Map<string, number>();
  return set.map(({ candidate, offers }, at) => {
    const answer = candidate.mention.text;
    const place = places[at] ?? 0;
    const order = orderOf(answer);
    const texts = orderOffers(offers, random);
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

/** What is less usual by so much still comes before what is more usual in some draws. */
const LOOSENESS = 2;

/** A wrong answer that only fills up comes before a better one that is less usual by more than this. */
const TIER_LEAD = 2;

/** Returns offers, more or less the most usual first; those of the first tier have a lead. */
function orderOffers(offers: readonly Offer[], random: Random): string[] {
  const ranked = offers.map(({ text, tier, usual }) => ({
    text,
    rank: usual + LOOSENESS * random.next() - TIER_LEAD * tier,
  }));
  return ranked.toSorted((a, b) => b.rank - a.rank).map(({ text }) => text);
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
