import type { Entity } from "../entities/entity.ts";
import type { Askable } from "../sentences/find-askable.ts";
import type { GapKind } from "./gap-kind.ts";

/**
 * How good a gap of a kind is: names, dates and amounts have one right answer, a term seldom has
 * (decision 015), unless it says who somebody is. Most things and ideas can be told from the words around them: of 90
 * questions that we read as a teacher would, 7 in 10 about roles would do, 2 in 10 about others.
 */
const KIND_WORTH: Readonly<Record<GapKind, number>> = {
  person: 1,
  place: 0.9,
  organisation: 0.95,
  date: 0.85,
  number: 0.8,
  role: 0.75,
  age: 0.5,
  outlet: 0,
  thing: 0,
  idea: -1,
};

/** Weights of a draft's worth beside its kind's; our own (decision 015). */
const WORTH = {
  density: 0.8,
  known: 0.25,
  lateGap: 0.15,
  withContext: 0.1,
  leavesOpen: -1.5,
  opensParagraph: -1,
  saidOnce: -0.4,
  voice: -0.6,
  inTitle: -1,
  broken: -2.5,
  thin: -0.8,
  furtherWord: -0.08,
};

/** An entity is fully known when it is named this many times beside the gap. */
const KNOWN_MENTIONS = 3;

/** A gap behind this share of its sentence is late: the reader knows by then what is spoken of. */
const LATE_PLACE = 0.3;

/** A stem of more words is a labour to read (Haladyna et al. 2002, rule 8); each further one costs. */
const COMFORTABLE_WORDS = 36;

/** How a gap stands in what a reader sees. */
export interface GapLook {
  readonly kind: GapKind;
  /** Where it opens, 0 to 1 of the sentence. */
  readonly place: number;
  /** Whether the stem is somebody's own words: a quotation, or what "we" have done. */
  readonly isVoice: boolean;
  /** Whether something has come in between the words of the sentence. */
  readonly isBroken: boolean;
  /** Whether hardly enough is left beside the gap to know what is asked. */
  readonly isThin: boolean;
  /** How many words the sentence has. */
  readonly words: number;
  /** Whether the article's title shows the answer. */
  readonly isInTitle: boolean;
}

/** Returns how good a question a gap makes, about 0 to 2; less than nothing where much speaks against it. */
export function weighDraft(
  entity: Entity,
  askable: Askable,
  { kind, place, isVoice, isBroken, isThin, words, isInTitle }: GapLook,
): number {
  const others = entity.mentions.length - 1;
  return (
    KIND_WORTH[kind] +
    WORTH.density * askable.density +
    WORTH.known * Math.min(1, others / KNOWN_MENTIONS) +
    (place > LATE_PLACE ? WORTH.lateGap : 0) +
    // What somebody says is often an opinion, in words that need the rest of the speech.
    (isVoice ? WORTH.voice : 0) +
    (askable.context === null ? 0 : WORTH.withContext) +
    (askable.isOpen ? WORTH.leavesOpen : 0) +
    // Details stand behind the sentence that opens a paragraph: people mark those as what is to be known.
    (askable.opensParagraph ? WORTH.opensParagraph : 0) +
    (isBroken ? WORTH.broken : 0) +
    (isThin ? WORTH.thin : 0) +
    WORTH.furtherWord * Math.max(0, words - COMFORTABLE_WORDS) +
    // Apps show the title above the questions.
    (isInTitle ? WORTH.inTitle : 0) +
    // A word said once is a detail, not what the article is about.
    (entity.type === "term" && others === 0 ? WORTH.saidOnce : 0)
  );
}
