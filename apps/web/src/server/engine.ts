import type { GradeJson, QuizJson, SummaryJson } from "@precis/formats";
import type { GradeRequest, QuizRequest, SummaryRequest } from "@precis/formats/schema";

/** Does the work that requests ask for; where it is done is its own affair. */
export interface Engine {
  /** @throws PrecisError when the text cannot be used. */
  summarise(request: SummaryRequest): Promise<SummaryJson>;
  /** @throws PrecisError when the text cannot be used. */
  makeQuiz(request: QuizRequest): Promise<QuizJson>;
  /** @throws PrecisError when the question cannot be used. */
  grade(request: GradeRequest): Promise<GradeJson>;
}
