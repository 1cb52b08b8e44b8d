import { roundPoint } from "../../statistics/round-point.ts";
import { toLine } from "../words/to-words.ts";

/** What was offered for one answer, the best first, and what people chose. */
export interface Offered {
  readonly offers: readonly string[];
  readonly human: readonly string[];
}

/** How our wrong answers agree with those of people; per cent, over all answers and over those with offers. */
export interface OfferScore {
  readonly maker: string;
  readonly answers: number;
  /** Answers for which anything was offered. */
  readonly offeredPercent: number;
  readonly all: Agreement;
  readonly offered: Agreement;
}

/** Precision of the first offer and of the first three, and the mean reciprocal rank of the first hit. */
export interface Agreement {
  readonly p1: number;
  readonly p3: number;
  readonly mrr: number;
}

const DEPTH = 3;

/** Returns how far offers agree with people; an answer without offers scores 0 among all. */
export function scoreOffers(maker: string, items: readonly Offered[]): OfferScore {
  const offered = items.filter(({ offers }) => offers.length > 0);
  return {
    maker,
    answers: items.length,
    offeredPercent: roundPoint((100 * offered.length) / Math.max(1, items.length)),
    all: agree(items),
    offered: agree(offered),
  };
}

function agree(items: readonly Offered[]): Agreement {
  const hits = items.map(({ offers, human }) => {
    const wanted = new Set(human.map(toLine));
    return offers.map((offer) => wanted.has(toLine(offer)));
  });
  const mean = (toValue: (hit: readonly boolean[]) => number): number =>
    roundPoint((100 * hits.reduce((sum, hit) => sum + toValue(hit), 0)) / Math.max(1, hits.length));
  return {
    p1: mean((hit) => Number(hit[0] === true)),
    p3: mean((hit) => hit.slice(0, DEPTH).filter(Boolean).length / DEPTH),
    mrr: mean((hit) => (hit.includes(true) ? 1 / (hit.indexOf(true) + 1) : 0)),
  };
}
