import type { Article } from "../../article.ts";
import type { Document } from "../../document.ts";
import type { Language } from "../../language/language.ts";
import { groupBy } from "../../maths/group-by.ts";
import type { Entity, Mention } from "../entities/entity.ts";
import type { Askable } from "../sentences/find-askable.ts";
import { GAP_MARKER } from "./gap-marker.ts";
import { isFixed, isPart } from "./reject-gap.ts";
import type { Rejection, Rejections } from "../rejections.ts";
import { shows, toVisible, toVisibleName } from "../sets/visibility.ts";
import { weighDraft } from "./weigh-draft.ts";

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

/** A stem keeps at least this many content words beside its gap. */
const LEAST_CONTENT_WORDS = 4;

/** A shorter word in the stem ("the", "al") does not give an answer away. */
const TELLING_UNITS = 4;

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
  const bySentence = groupBy(askable, ({ index }) => index);
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
  { article, sentences, language }: Document,
  askable: Askable,
  entity: Entity,
  mention: Mention,
): Draft | Rejection {
  const sentence = sentences[askable.index];
  if (sentence === undefined) return "fragment";
  if (mention.start < askable.start) return "vague";
  const before = article.text.slice(askable.start, mention.start);
  const after = article.text.slice(mention.end, sentence.end);
  const shown = sentences[askable.context ?? -1];
  const context = shown === undefined ? null : article.text.slice(shown.start, shown.end);
  const visible = toVisible(`${context ?? ""} ${before} ${after}`);
  if (shows(visible, entity.tells) || showsRoot(language, visible, entity)) return "leak";
  if (isPart(before, after) || (entity.type === "term" && isFixed(mention.text, before, after))) {
    return "vague";
  }
  const content = sentence.tokens.filter(
    ({ term, start }) =>
      term >= 0 && start >= askable.start && (start < mention.start || start >= mention.end),
  );
  if (content.length < LEAST_CONTENT_WORDS) return "thin";
  const place = before.length / Math.max(1, sentence.end - askable.start);
  return {
    entity,
    mention,
    askable,
    stem: before + GAP_MARKER + after,
    context,
    visible,
    worth: weighDraft(entity, askable, {
      place,
      isQuotation: /^["“„«‘']/u.test(before),
      isInTitle: isShownByTitle(article, entity),
    }),
    quarter: Math.floor((askable.index * 4) / sentences.length),
  };
}

function isShownByTitle({ title }: Article, { tells }: Entity): boolean {
  return title !== null && shows(toVisible(title), tells);
}

/**
 * A word of the answer in another form gives it away: "Zeravshan" beside a gap for "Zeravshan River",
 * "orbiting" beside one for "orbit".
 */
function showsRoot(language: Language, visible: string, { type, forms }: Entity): boolean {
  if (type === "number" || type === "date") return false;
  const roots = new Set(telling(visible).map(language.stem));
  return forms.some((form) =>
    telling(toVisibleName(form)).some((word) => roots.has(language.stem(word))),
  );
}

function telling(visible: string): string[] {
  return visible.split(" ").filter((word) => word.length >= TELLING_UNITS);
}
