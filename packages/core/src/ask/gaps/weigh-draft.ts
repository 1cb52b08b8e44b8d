import type { GapType } from "../../quiz.ts";
import type { Entity } from "../entities/entity.ts";
import type { Askable } from "../sentences/find-askable.ts";

/** How good a gap of a type is: names, dates and amounts have one right answer, a term seldom has (research §3b). */
const TYPE_WORTH: Readonly<Record<GapType, number>> = {
  person: 1,
  place: 0.9,
  organisation: 0.95,
  date: 0.85,
  number: 0.8,
  term: 0.55,
};

/** Weights of a draft's worth beside its type's; our own, after the gap score of research §3b. */
const WORTH = {
  density: 0.8,
  known: 0.25,
  lateGap: 0.15,
  withContext: 0.1,
  opensParagraph: -0.6,
  saidOnce: -0.4,
  quotation: -0.6,
  inTitle: -1,
};

/** An entity is fully known when it is named this many times beside the gap. */
const KNOWN_MENTIONS = 3;

/** A gap behind this share of its sentence is late: the reader knows by then what is spoken of. */
const LATE_PLACE = 0.3;

/** How a gap stands in what a reader sees. */
export interface GapLook {
  /** Where it opens, 0 to 1 of the sentence. */
  readonly place: number;
  /** Whether the stem begins as a quotation. */
  readonly isQuotation: boolean;
  /** Whether the article's title shows the answer. */
  readonly isInTitle: boolean;
}

/** Returns how good a question a gap makes, about 0 to 2; less than nothing where much speaks against it. */
export function weighDraft(
  entity: Entity,
  askable: Askable,
  { place, isQuotation, isInTitle }: GapLook,
): number {
  const others = entity.mentions.length - 1;
  return (
    TYPE_WORTH[entity.type] +
    WORTH.density * askable.density +
    WORTH.known * Math.min(1, others / KNOWN_MENTIONS) +
    (place > LATE_PLACE ? WORTH.lateGap : 0) +
    // What somebody says is often an opinion, in words that need the rest of the speech.
    (isQuotation ? WORTH.quotation : 0) +
    (askable.context === null ? 0 : WORTH.withContext) +
    // Details stand behind the sentence that opens a paragraph: people mark those as what is to be known.
    (askable.opensParagraph ? WORTH.opensParagraph : 0) +
    // Apps show the title above the questions.
    (isInTitle ? WORTH.inTitle : 0) +
    // A word said once is a detail, not what the article is about.
    (entity.type === "term" && others === 0 ? WORTH.saidOnce : 0)
  );
}
