import type { Article } from "../../article.ts";
import type { Document } from "../../document.ts";
import type { Language } from "../../language/language.ts";
import { groupBy } from "../../maths/group-by.ts";
import type { Entity, Mention } from "../entities/entity.ts";
import { isPlainWord } from "../lexicon/is-plain-word.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Askable } from "../sentences/find-askable.ts";
import { GAP_MARKER } from "./gap-marker.ts";
import { gapKindOf } from "./gap-kind.ts";
import { isFixed, isNumbered, isPart, isPartOfName } from "./reject-gap.ts";
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
const LEAST_CONTENT_WORDS = 3;

/** ",. said", "an. age": a stop that a line or a picture has left inside a sentence. */
const BROKEN =
  /[,;:]\s?\.|\s-\.|\p{L}{2}(?<!\b(?:vs|No|Jr|Sr|St|Co|Inc|Ltd|Corp|Bros|etc|dept|approx|Sen|Rep|Gov|Sgt|Nos|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.\s\p{Ll}/u;

/** What stands in double marks. */
const QUOTED = /["“„«][^"“”„«»]*["”»]/gu;

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
  lexicon: Lexicon,
  rejections: Rejections,
): Draft[] {
  const bySentence = groupBy(askable, ({ index }) => index);
  return entities.flatMap((entity) =>
    entity.mentions.flatMap((mention) =>
      (bySentence.get(mention.sentence) ?? []).flatMap((sentence): Draft[] => {
        const draft = draftQuestion(document, sentence, entity, mention, lexicon);
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
  lexicon: Lexicon,
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
  const isInTitle = isShownByTitle(article, entity);
  // Apps show the title above the questions; a name in it may still be asked for where nothing else is left.
  if (isInTitle && entity.type === "term") return "leak";
  if (isVague(entity, mention, [before, after], lexicon)) return "vague";
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
      kind: gapKindOf(entity, mention, [before, after], lexicon),
      place,
      isVoice: isVoice(`${before} ${after}`),
      isBroken: BROKEN.test(article.text.slice(askable.start, sentence.end)),
      isThin: content.length === LEAST_CONTENT_WORDS,
      words: sentence.words,
      isInTitle,
    }),
    quarter: Math.floor((askable.index * 4) / sentences.length),
  };
}

function isVague(
  { type, forms }: Entity,
  { text }: Mention,
  [before, after]: readonly [before: string, after: string],
  lexicon: Lexicon,
): boolean {
  if (isPart(before, after) || isNumbered(type, before, after)) return true;
  if (type === "term" && isFixed(text, before, after)) return true;
  if (type === "number" || type === "date") return false;
  // "Third seed Julia Vakulenko": a thing that is somebody is meant in another sense.
  if (/^\p{Ll}/u.test(text)) return /^ \p{Lu}/u.test(after) && !lexicon.isPersonNoun(text);
  // "Fostering", "Office": a word of a heading or a longer name is taken for somebody's.
  const isWord = forms.every((form) => isPlainWord(form, lexicon) && !lexicon.isBody(form));
  return isWord || isPartOfName(type, before, after);
}

/** A stem that is quoted, or says "we" outside its quotations, is somebody's own words. */
function isVoice(stem: string): boolean {
  const outside = stem.replace(QUOTED, " ");
  return /^["“„«‘']/u.test(stem) || /\b(?:[Ww]e|us|[Oo]urs?)\b/u.test(outside);
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
