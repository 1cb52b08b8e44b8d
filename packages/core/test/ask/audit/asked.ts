import type { AuditedQuestion } from "../../../src/audit.ts";
import { examine, type Examined } from "../../../src/ask/audit/examine.ts";
import { loadLanguage } from "../../../src/language/load-language.ts";

/** What of a question a test sets otherwise than {@link asked} does. */
export type Given = Partial<Omit<AuditedQuestion, "gap">> & {
  readonly type?: NonNullable<AuditedQuestion["gap"]>["type"];
};

/**
 * Returns a question on a sentence whose answer stands in square brackets; typed unless options are given,
 * its own answer among them.
 */
export function asked(marked: string, given: Given = {}): AuditedQuestion {
  const { type = "term", ...others } = given;
  const open = marked.indexOf("[");
  const close = marked.indexOf("]");
  const answer = marked.slice(open + 1, close);
  const text = marked.replace("[", "").replace("]", "");
  const { options } = given;
  return {
    id: answer,
    stem: `${marked.slice(0, open)}_____${marked.slice(close + 1)}`,
    answer,
    aliases: [],
    context: null,
    evidence: { index: 0, start: 0, end: text.length, text },
    gap: { start: open, end: open + answer.length, type },
    ...(options === undefined ? {} : { answerIndex: options.indexOf(answer) }),
    ...others,
  };
}

/** Returns questions as the rules see them, in English unless told otherwise. */
export async function examined(
  questions: readonly AuditedQuestion[],
  { language = "en", bank }: { readonly language?: string; readonly bank?: readonly string[] } = {},
): Promise<readonly Examined[]> {
  const quiz = bank === undefined ? { questions } : { questions, bank };
  return examine(quiz, await loadLanguage(language));
}
