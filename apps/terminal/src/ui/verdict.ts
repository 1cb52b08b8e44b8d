import type { AttemptAnswer, Question } from "@precis/core";

import { GLYPHS } from "./theme.ts";

/** What is said of a response. */
export interface Verdict {
  readonly isRight: boolean;
  readonly glyph: string;
  readonly words: string;
}

/** Returns the judgement of a response in words, such as `Wrong: you chose Oban.` */
export function verdictOf(
  { kind }: Question,
  { response, grade, accepted }: AttemptAnswer,
): Verdict {
  if (accepted) return { isRight: true, glyph: GLYPHS.right, words: "Counted as right." };
  // How a typed answer was judged is worth a word; that an option is the answer or not, the list
  // shows.
  const reason = kind === "choice" || grade.verdict === "exact" ? "" : ` ${grade.reason}`;
  if (grade.correct) return { isRight: true, glyph: GLYPHS.right, words: `Right.${reason}` };
  const words = kind === "choice" ? `Wrong: you chose ${response}.` : `Wrong.${reason}`;
  return { isRight: false, glyph: GLYPHS.wrong, words };
}
