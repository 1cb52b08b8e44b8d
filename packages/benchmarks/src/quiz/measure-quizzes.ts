import { auditQuiz, type Finding } from "./audit/audit-quiz.ts";
import type { MadeQuiz, QuizMaker } from "./makers/quiz-makers.ts";
import type { QuizArticle, QuizSet } from "./sets/quiz-sets.ts";
import type { WordNet } from "./words/wordnet.ts";

/** A quiz with the article it is on and what the audit says of it. */
export interface QuizMeasure {
  readonly set: string;
  readonly article: QuizArticle;
  readonly quiz: MadeQuiz;
  readonly findings: readonly Finding[];
}

/** Returns a maker's quiz on every article of the sets, audited. */
export async function measureQuizzes(
  maker: QuizMaker,
  sets: readonly QuizSet[],
  requested: number,
  wordNet: WordNet,
): Promise<readonly QuizMeasure[]> {
  const measures: QuizMeasure[] = [];
  for (const { name, articles } of sets) {
    for (const article of articles) {
      const quiz = await maker.make(article, requested);
      const findings = auditQuiz(article.article, quiz.questions, wordNet);
      measures.push({ set: name, article, quiz, findings });
    }
  }
  return measures;
}
