import type { Article } from "../article.ts";
import type { Document } from "../document.ts";
import { fingerprint } from "../maths/random.ts";
import type { Question, QuestionKind } from "../quiz.ts";
import type { Optioned } from "./options/pick-distractors.ts";

/**
 * Returns the questions in the order of the article, as the public JSON has them. The document may hold
 * passages of the article only; evidence is told by its index in the whole.
 */
export function writeQuestions(
  article: Article,
  document: Document,
  optioned: readonly Optioned[],
  kind: QuestionKind | "mixed",
): Question[] {
  return optioned
    .toSorted((a, b) => a.candidate.mention.start - b.candidate.mention.start)
    .map((question, at) => writeQuestion(article, document, question, kindAt(kind, at)));
}

function kindAt(kind: QuestionKind | "mixed", at: number): QuestionKind {
  if (kind !== "mixed") return kind;
  return at % 2 === 0 ? "choice" : "typed";
}

function writeQuestion(
  article: Article,
  { sentences }: Document,
  { candidate, options, answerIndex }: Optioned,
  kind: QuestionKind,
): Question {
  const { mention, entity, stem, context } = candidate;
  const { start, end } = sentences[mention.sentence] ?? { start: 0, end: 0 };
  const index = article.sentences.findIndex((sentence) => sentence.start === start);
  const evidence = { index, start, end, text: article.text.slice(start, end) };
  const base = {
    id: fingerprint(`${kind}\n${stem}\n${mention.text}`),
    stem,
    answer: mention.text,
    aliases: entity.forms.filter((form) => form !== mention.text),
    gap: { start: mention.start, end: mention.end, type: entity.type },
    evidence,
    context,
  };
  return kind === "typed" ? { ...base, kind } : { ...base, kind, options, answerIndex };
}
