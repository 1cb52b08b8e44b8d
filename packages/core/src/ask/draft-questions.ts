import type { Document } from "../document.ts";
import type { GapType } from "../quiz.ts";
import type { Entity, Mention } from "./entities/entity.ts";
import type { Askable } from "./find-askable.ts";
import type { Rejections, Rejection } from "./rejections.ts";
import { shows, toVisible } from "./visibility.ts";

/** A question before it has options: what is blanked out where, and how good a question it would make. */
export interface Draft {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly askable: Askable;
  readonly stem: string;
  readonly context: string | null;
  /** Stem and context in lower case, with spaces around every word: what a reader sees of the article. */
  readonly visible: string;
  readonly worth: number;
  /** The quarter of the article it is on, 0 to 3. */
  readonly quarter: number;
}

/** The gap's marker in a stem. */
export const GAP_MARKER = "_____";

/** How good a gap of a type is: names, dates and amounts have one right answer, a term seldom has (research §3b). */
const TYPE_WORTH: Readonly<Record<GapType, number>> = {
  person: 1,
  place: 0.9,
  organisation: 0.95,
  date: 0.85,
  number: 0.8,
  term: 0.55,
};

/** A stem keeps at least this many content words beside its gap. */
const LEAST_CONTENT_WORDS = 5;

/** Weights of a draft's worth beside its type's; our own, after the gap score of research §3b. */
const WORTH = {
  density: 0.6,
  known: 0.25,
  lateGap: 0.15,
  withContext: -0.1,
  headline: 0.1,
  saidOnce: -0.4,
};

/**
 * Returns a draft for every mention in an askable sentence that can be blanked out: the answer is not
 * named again in the sentence or its context, enough is left to know what is asked, and what is left
 * does not say it.
 */
export function draftQuestions(
  document: Document,
  askable: readonly Askable[],
  entities: readonly Entity[],
  rejections: Rejections,
): Draft[] {
  const bySentence = new Map<number, Askable[]>();
  for (const sentence of askable) {
    bySentence.set(sentence.index, [...(bySentence.get(sentence.index) ?? []), sentence]);
  }
  return entities.flatMap((entity) =>
    entity.mentions.flatMap((mention) =>
      (bySentence.get(mention.sentence) ?? []).flatMap((sentence): Draft[] => {
        const draft = draftQuestion(document, sentence, entity, mention);
        if (typeof draft !== "string") return [draft];
        rejections.add(draft);
        return [];
      }),
    ),
  );
}

function draftQuestion(
  { article, sentences }: Document,
  askable: Askable,
  entity: Entity,
  mention: Mention,
): Draft | Rejection {
  const sentence = sentences[askable.index];
  if (sentence === undefined) return "fragment";
  const before = article.text.slice(sentence.start, mention.start);
  const after = article.text.slice(mention.end, sentence.end);
  const stem = before + GAP_MARKER + after;
  const contextSentence = askable.context === null ? undefined : sentences[askable.context];
  const context =
    contextSentence === undefined
      ? null
      : article.text.slice(contextSentence.start, contextSentence.end);
  const visible = toVisible(`${context ?? ""} ${before} ${after}`);
  if (shows(visible, entity.forms)) return "leak";
  if (sharesWord(visible, entity)) return "leak";
  if (isPartial(before, after)) return "vague";
  const content = sentence.tokens.filter(
    ({ term, start }) => term >= 0 && (start < mention.start || start >= mention.end),
  );
  if (content.length < LEAST_CONTENT_WORDS) return "thin";
  const place = (mention.start - sentence.start) / Math.max(1, sentence.end - sentence.start);
  const worth =
    TYPE_WORTH[entity.type] +
    WORTH.density * askable.density +
    WORTH.known * Math.min(1, (entity.mentions.length - 1) / 3) +
    (place > 0.3 ? WORTH.lateGap : 0) +
    (context === null ? 0 : WORTH.withContext) +
    (askable.index < 3 ? WORTH.headline : 0) +
    // A word said once is a detail, not what the article is about.
    (entity.type === "term" && entity.mentions.length === 1 ? WORTH.saidOnce : 0);
  const quarter = Math.floor((askable.index * 4) / sentences.length);
  return { entity, mention, askable, stem, context, visible, worth, quarter };
}

/** A name's own distinctive word in the stem gives it away: "Zeravshan" beside a gap for "Zeravshan River". */
function sharesWord(visible: string, { type, forms }: Entity): boolean {
  if (type === "number" || type === "date") return false;
  return forms.some((form) =>
    toVisible(form)
      .trim()
      .split(" ")
      .some((word) => word.length > 3 && visible.includes(` ${word} `)),
  );
}

/** A gap next to a hyphen or another number is a part of something. */
function isPartial(before: string, after: string): boolean {
  return /[\p{L}\p{N}][-–/]$|[-–/]$/u.test(before) || /^[-–/][\p{L}\p{N}]/u.test(after);
}
