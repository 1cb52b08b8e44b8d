import type { Offer } from "../distractors/offer.ts";
import type { Draft } from "../gaps/draft-questions.ts";
import { orderOf } from "./order-options.ts";

/** Wrong answers that will stand beside the answer: the most usual ones. */
const SHOWN = 3;

/** What it takes from a draft's worth that its answer is far more usual in the gap than all wrong answers. */
const GIVEN_AWAY = 3;

/** The same of a number in words, of which only the usual ones are given away. */
const COUNT_GIVEN_AWAY = 2;

/**
 * An answer is more usual than our counts say, since a writer has used it just there; and the logarithm of
 * how usual something is may be wrong by about as much as the second. Both from our own trials.
 */
const LEAD_OF_ANSWER = 2;
const UNCERTAINTY = 1;

/** What it takes that a number is always the smallest or largest of its options. */
const AT_AN_END = 0.5;

/**
 * Returns what a draft loses because readers who know the language and not the article would pick its
 * answer, 0 to 3: "opens the _____" is a door. `usual` is how usual that is.
 */
export function weighGuess(draft: Draft, offers: readonly Offer[], usual: number): number {
  const shown = offers.toSorted((a, b) => b.usual - a.usual).slice(0, SHOWN);
  const order = orderOf(draft.mention.text);
  const end = order !== undefined && isAtAnEnd(draft, offers, order) ? AT_AN_END : 0;
  // Of numbers in digits nobody knows which are usual; "two" and "three" are, whatever is counted.
  if (order !== undefined && draft.entity.quantity?.spelt !== true) return end;
  const lead = draft.entity.type === "term" ? LEAD_OF_ANSWER : 0;
  const beaten = shown.reduce((sum, offer) => sum + chanceOfBeating(offer.usual, usual + lead), 0);
  return end + ((order === undefined ? GIVEN_AWAY : COUNT_GIVEN_AWAY) * beaten) / SHOWN;
}

/** Returns how likely the answer seems more usual than a wrong one, 0 to 1 (logistic). */
function chanceOfBeating(wrong: number, answer: number): number {
  return 1 / (1 + Math.exp((wrong - answer) / UNCERTAINTY));
}

function isAtAnEnd(
  { mention }: Draft,
  offers: readonly Offer[],
  order: (option: string) => number,
): boolean {
  const value = order(mention.text);
  const smaller = offers.filter(({ text }) => order(text) < value).length;
  return smaller === 0 || smaller === offers.length;
}
