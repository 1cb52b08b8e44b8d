import type { Article, Audit, Forms, Quiz, Summary } from "@precis/core";

import { readingMinutes } from "../words/receipt-lines.ts";
import type { AuditJson } from "./audit-schema.ts";
import type { ArticleJson, ExtractJson, FormsJson, QuizJson, SummaryJson } from "./schema.ts";

/** Whether the JSON carries the article's whole text. */
export interface JsonOptions {
  readonly withText?: boolean;
}

/** Returns the article as the public JSON has it, counts in place of structure. */
export function articleToJson(article: Article, options: JsonOptions = {}): ArticleJson {
  return {
    title: article.title,
    byline: article.byline,
    published: article.published,
    source: article.source,
    language: article.language,
    words: article.words,
    sentences: article.sentences.length,
    ...(options.withText === true ? { text: article.text } : {}),
    dropped: [...article.dropped],
  };
}

/** Returns the clean article with its text, what was dropped and its receipt, as the public JSON has it. */
export function extractToJson(article: Article): ExtractJson {
  const { site = null, canonical = null, warnings = [] } = article.receipt ?? {};
  return {
    version: 1,
    kind: "article",
    article: {
      ...articleToJson(article, { withText: true }),
      site,
      canonical,
      readingMinutes: readingMinutes(article),
      warnings: [...warnings],
    },
  };
}

/** Returns a summary and its article as the public JSON has them. */
export function summaryToJson(
  article: Article,
  summary: Summary,
  options: JsonOptions = {},
): SummaryJson {
  return {
    version: 1,
    kind: "summary",
    article: articleToJson(article, options),
    ranker: summary.ranker,
    summary: {
      text: summary.text,
      words: summary.words,
      sentences: summary.sentences.map((sentence) => ({
        ...sentence,
        reasons: [...sentence.reasons],
      })),
    },
    keywords: [...summary.keywords],
    integrity: {
      dangling: [...summary.integrity.dangling],
      unbalancedQuotes: [...summary.integrity.unbalancedQuotes],
      duplicates: [...summary.integrity.duplicates],
    },
    ...(summary.stemmed ? {} : { stemmed: false }),
  };
}

/** Returns a quiz and its article as the public JSON has them. */
export function quizToJson(article: Article, quiz: Quiz, options: JsonOptions = {}): QuizJson {
  return {
    version: 1,
    kind: "quiz",
    article: articleToJson(article, options),
    seed: quiz.seed,
    questions: quiz.questions.map((question) => {
      const base = {
        id: question.id,
        stem: question.stem,
        answer: question.answer,
        aliases: [...question.aliases],
        gap: question.gap,
        evidence: question.evidence,
        context: question.context,
      };
      return question.kind === "typed"
        ? { ...base, kind: question.kind }
        : {
            ...base,
            kind: question.kind,
            options: [...question.options],
            answerIndex: question.answerIndex,
          };
    }),
    ...(quiz.bank === undefined ? {} : { bank: [...quiz.bank] }),
    quality: {
      ...quiz.quality,
      rejected: { ...quiz.quality.rejected },
      audit: { ...quiz.quality.audit },
    },
  };
}

/** Returns the forms of a quiz as the public JSON has them, each with its article. */
export function formsToJson(
  article: Article,
  { forms }: Forms,
  options: JsonOptions = {},
): FormsJson {
  return {
    version: 1,
    kind: "forms",
    forms: forms.map((form) => quizToJson(article, form, options)),
  };
}

/** Returns the audit of a quiz as the public JSON has it. */
export function auditToJson(audit: Audit): AuditJson {
  return { version: 1, kind: "audit", ...audit };
}
