import type { Document } from "../document.ts";
import { groupBy } from "../maths/group-by.ts";
import type { Entity, Mention } from "./entities/entity.ts";
import type { Askable } from "./find-askable.ts";
import { GAP_MARKER } from "./gap-marker.ts";
import type { Rejection, Rejections } from "./rejections.ts";
import { shows, toVisible, toVisibleName } from "./visibility.ts";
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
const LEAST_CONTENT_WORDS = 5;

/** Light verbs with nothing between them and a noun: the two are one phrase. */
const FIXED_PHRASE =
  /\b(?:take|takes|took|taken|taking|make|makes|made|making|give|gives|gave|giving|pay|pays|paid|paying|keep|keeps|kept|put|puts|set|sets|have|has|had|do|does|did)\s$/iu;

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
  { article, sentences }: Document,
  askable: Askable,
  entity: Entity,
  mention: Mention,
): Draft | Rejection {
  const sentence = sentences[askable.index];
  if (sentence === undefined) return "fragment";
  const before = article.text.slice(sentence.start, mention.start);
  const after = article.text.slice(mention.end, sentence.end);
  const shown = sentences[askable.context ?? -1];
  const context = shown === undefined ? null : article.text.slice(shown.start, shown.end);
  const visible = toVisible(`${context ?? ""} ${before} ${after}`);
  if (shows(visible, entity.forms) || showsPart(visible, entity)) return "leak";
  if (isPartial(before, after) || isFixedPhrase(entity, before)) return "vague";
  const content = sentence.tokens.filter(
    ({ term, start }) => term >= 0 && (start < mention.start || start >= mention.end),
  );
  if (content.length < LEAST_CONTENT_WORDS) return "thin";
  const place = before.length / Math.max(1, sentence.end - sentence.start);
  return {
    entity,
    mention,
    askable,
    stem: before + GAP_MARKER + after,
    context,
    visible,
    worth: weighDraft(entity, askable, place),
    quarter: Math.floor((askable.index * 4) / sentences.length),
  };
}

/** A name's own distinctive word in the stem gives it away: "Zeravshan" beside a gap for "Zeravshan River". */
function showsPart(visible: string, { type, forms }: Entity): boolean {
  if (type === "number" || type === "date") return false;
  return forms.some((form) =>
    toVisibleName(form)
      .trim()
      .split(" ")
      .some((word) => word.length >= TELLING_UNITS && visible.includes(` ${word} `)),
  );
}

/** "take _____" is filled by knowing the language, not the article. */
function isFixedPhrase({ type }: Entity, before: string): boolean {
  return type === "term" && FIXED_PHRASE.test(before);
}

/** A gap next to a hyphen or another number is a part of something. */
function isPartial(before: string, after: string): boolean {
  return /[-–/]$/u.test(before) || /^[-–/][\p{L}\p{N}]/u.test(after);
}
