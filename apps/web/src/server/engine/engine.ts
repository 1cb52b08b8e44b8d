import type { ExtractJson, FormsJson, GradeJson, QuizJson, SummaryJson } from "@precis/formats";
import type { GradeRequest, QuizRequest, SummaryRequest } from "@precis/formats/schema";
import type { FetchedPage } from "@precis/sources/fetch-page";

/** An article as it came in: posted as text, or as the bytes of a page or a file, not yet looked into. */
export type GivenArticle = { readonly text: string } | FetchedPage;

/** What a request says beside its article. */
export type OptionsOf<Request> = Omit<Request, "text" | "url">;

/** Does the work that requests ask for; where it is done is its own affair. */
export interface Engine {
  /** @throws PrecisError when the article cannot be used. */
  summarise(article: GivenArticle, options: OptionsOf<SummaryRequest>): Promise<SummaryJson>;
  /**
   * Returns a quiz, or its forms where several are asked for.
   *
   * @throws PrecisError when the article cannot be used.
   */
  makeQuiz(article: GivenArticle, options: OptionsOf<QuizRequest>): Promise<QuizJson | FormsJson>;
  /** @throws PrecisError when there is no article. */
  extract(article: GivenArticle, title?: string): Promise<ExtractJson>;
  /** @throws PrecisError when the question cannot be used. */
  grade(request: GradeRequest): Promise<GradeJson>;
}
