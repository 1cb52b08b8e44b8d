import type { Article } from "./article.ts";
import { chooseQuestions } from "./ask/choose-questions.ts";
import { leastGuessable } from "./ask/audit/least-guessable.ts";
import { measureQuality } from "./ask/audit/measure-quality.ts";
import { listOffers } from "./ask/distractors/list-offers.ts";
import { draftQuestions } from "./ask/draft-questions.ts";
import { findEntities } from "./ask/entities/find-entities.ts";
import { tagWords } from "./ask/entities/tag-words.ts";
import { findAskable } from "./ask/find-askable.ts";
import { pickDistractors } from "./ask/pick-distractors.ts";
import { type Candidate, relateCandidates } from "./ask/relate-candidates.ts";
import { Rejections } from "./ask/rejections.ts";
import { shortlistDrafts } from "./ask/shortlist-drafts.ts";
import { takePassages } from "./ask/take-passages.ts";
import { createVisibility } from "./ask/visibility.ts";
import { writeQuestions } from "./ask/write-questions.ts";
import { PrecisError } from "./errors.ts";
import { createRandom } from "./maths/random.ts";
import { parseQuizOptions, type QuizSettings } from "./quiz-options.ts";
import type { Quiz, QuizOptions } from "./quiz.ts";
import { readDocument } from "./read/read-document.ts";

/**
 * Returns a comprehension quiz: sentences of the article with a gap, each with its answer, its options
 * or aliases, and the sentence that proves it, and what an audit says of the whole.
 *
 * An article that is too short or too thin gives fewer questions than asked for, and
 * `quality.rejected` says why. Equal articles, options and seeds give equal quizzes. English is tagged
 * by compromise and names are looked up in WordNet, both loaded on the first quiz.
 *
 * @throws {@link PrecisError} `INVALID_OPTION` for an option out of range; `NO_QUESTIONS` when nothing
 * in the article can be asked about.
 */
export async function makeQuiz(article: Article, options: QuizOptions = {}): Promise<Quiz> {
  const settings = parseQuizOptions(options, article);
  const document = await readDocument(takePassages(article));
  const { loadLexicon } = await import("./ask/lexicon/lexicon.ts");
  const lexicon = loadLexicon();
  const tags = await tagWords(document);
  const rejections = new Rejections();
  const random = createRandom(settings.seed);

  const entities = findEntities(document, tags, lexicon);
  const askable = findAskable(document, tags, rejections);
  const drafts = shortlistDrafts(draftQuestions(document, askable, entities, rejections));
  const candidates = drafts.map((draft): Candidate => ({
    ...draft,
    offers: listOffers(document, draft, entities, lexicon, random),
  }));
  const visibility = createVisibility(document);
  const relations = relateCandidates(candidates, entities, document.sentences.length, visibility);
  const needs = needsOf(settings);
  const chosen = chooseQuestions(candidates, relations, needs, random);
  rejections.add("set", candidates.length - chosen.length);
  const questions = leastGuessable(() =>
    writeQuestions(
      article,
      document,
      pickDistractors(chosen, needs.distractors, random),
      settings.kind,
    ),
  );

  if (questions.length === 0) throw noQuestions(article, rejections);
  const quality = measureQuality(
    document,
    questions,
    settings.questions,
    drafts.map((draft) => draft.askable.index),
    rejections.toRecord(),
  );
  return { seed: settings.seed, questions, quality };
}

function needsOf({ questions, kind, options }: QuizSettings): {
  readonly questions: number;
  readonly distractors: number;
  readonly leastDistractors: number;
} {
  return {
    questions,
    distractors: options - 1,
    // Three good options are as good as four (Rodriguez 2005), and better than padded ones.
    leastDistractors: kind === "typed" ? 0 : 2,
  };
}

function noQuestions(article: Article, rejections: Rejections): PrecisError {
  const reasons = Object.entries(rejections.toRecord())
    .map(([reason, count]) => `${reason} ${count}`)
    .join(", ");
  return new PrecisError(
    "NO_QUESTIONS",
    `Nothing can be asked about this article${reasons === "" ? "" : `; turned down were: ${reasons}`}. ` +
      "Give a longer article with names, dates or numbers.",
  );
}
