import type { Article } from "../../article.ts";
import type { AuditedArticle, AuditedQuiz } from "../../audit.ts";
import type { Document } from "../../document.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { loadLanguage } from "../../language/load-language.ts";
import { readDocument } from "../../read/read-document.ts";
import { layOut } from "./lay-out.ts";

/**
 * Returns the book that a quiz is answered from: its article where that is known, else the evidence of
 * all its questions, one sentence after the other, in the language that is given or found out.
 */
export async function openBook(
  { questions }: AuditedQuiz,
  article: AuditedArticle | undefined,
): Promise<Document> {
  if (article !== undefined && isWhole(article)) return readDocument(article);
  const evidence = [...new Set(questions.map((question) => question.evidence.text))];
  const code = article?.language ?? (await detectLanguage(evidence.join("\n")));
  return layOut([evidence], await loadLanguage(code));
}

function isWhole(article: AuditedArticle): article is Article {
  return typeof article.sentences !== "number";
}
