import type { GapType } from "@precis/core";

import type { Provenance } from "../run/provenance.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import type { OfferScore } from "./dgen/score-offers.ts";

/** A rule of the audit, for a reader of the figures. */
export interface RuleNote {
  readonly rule: string;
  readonly about: string;
  /** The figure to reach, in questions of a hundred. */
  readonly atMost: number;
}

/** The audit of a maker's quizzes on a set. */
export interface SetAudit {
  readonly set: string;
  readonly questions: number;
  /** Questions that break no rule, per cent. */
  readonly cleanPercent: number;
  /** Questions of a hundred that break each rule. */
  readonly perHundred: Readonly<Record<string, number>>;
}

/** How full and how varied quizzes are. Shares are in per cent. */
export interface Making {
  /** Questions made of those asked for, on articles of 400 to 600 words. */
  readonly madePercent: number;
  readonly fullArticles: number;
  readonly fourOptionsPercent: number;
  /** Quarters of the article with a question, of four. */
  readonly coveragePercent: number;
  readonly types: Readonly<Record<GapType, number>>;
  /** The share of answers at each place, over questions with four options. */
  readonly places: readonly number[];
  readonly rejected: Readonly<Record<string, number>>;
}

/** How well one closed-book guesser does. */
export interface GuesserScore {
  readonly guesser: string;
  /** Questions it gets right, per cent. */
  readonly accuracy: number;
}

/** What can be guessed without the article, and answered with it; per cent, and points. */
export interface Guessing {
  readonly chance: number;
  /** The single guessers, the best first. */
  readonly guessers: readonly GuesserScore[];
  /** Points of the best single guesser over chance. */
  readonly bestOverChance: Interval;
  /** Points over chance of a guesser that is fitted to all single ones on other stories. */
  readonly fittedOverChance: Interval;
  readonly openBook: number;
  /** Points of the open-book reader over the best single guesser. */
  readonly openBookLead: Interval;
}

/** Everything found about one maker. */
export interface MakerScore {
  readonly maker: string;
  readonly audits: readonly SetAudit[];
  readonly making: Making;
  readonly guessing: Guessing;
  /** The share of chosen sentences that people marked as critical, per cent. */
  readonly criticalPercent: number;
  readonly msPerQuiz: number;
}

/** The sentences people ask about, without a maker; per cent. */
export interface CriticalBaselines {
  readonly anySentence: number;
  readonly densestQuarter: number;
}

/** Everything `npm run bench:quiz` found. */
export interface QuizResult {
  readonly version: 1;
  readonly provenance: Provenance;
  /** Questions asked for an article. */
  readonly requested: number;
  readonly sets: readonly { readonly set: string; readonly articles: number }[];
  readonly rules: readonly RuleNote[];
  readonly makers: readonly MakerScore[];
  readonly critical: CriticalBaselines;
  readonly offers: readonly OfferScore[];
}
