import type { Document, Token } from "../../document.ts";
import { isCapitalised } from "../is-capitalised.ts";

/** A content word in its place. */
export interface WordUse {
  readonly token: Token;
  /** Whether it has a capital that its place in the sentence does not ask for. */
  readonly isName: boolean;
}

/** Content words side by side, without verbs at either end as far as their neighbours tell. */
export interface Run {
  readonly words: readonly WordUse[];
  /** Whether the last word may be a noun: it is no verb after a pronoun. */
  readonly endsInNoun: boolean;
}

/** Returns the runs of content words of a document, in its order; never an empty one. Linear time. */
export function findRuns(document: Document): readonly Run[] {
  const runs: Run[] = [];
  for (const { tokens } of document.sentences) {
    for (let from = 0; from < tokens.length;) {
      const to = endOfRun(document, tokens, from);
      const run = toRun(document, tokens, from, to);
      if (run.words.length > 0) runs.push(run);
      from = Math.max(to, from + 1);
    }
  }
  return runs;
}

/** Returns where the content words that stand side by side from `from` on end; `from` where there are none. */
function endOfRun(document: Document, tokens: readonly Token[], from: number): number {
  let to = from;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const before = tokens[to - 1];
    const isApart = to > from && before !== undefined && token.start - before.end > 1;
    if (isApart || !isContent(token, document)) break;
    to += 1;
  }
  return to;
}

/** Numbers, verbs of saying and words of two letters say nothing of what an article is about. */
function isContent({ kind, norm, term }: Token, { language }: Document): boolean {
  return term >= 0 && kind === "word" && norm.length > 2 && !language.speechVerbs.has(norm);
}

function toRun(document: Document, tokens: readonly Token[], from: number, to: number): Run {
  const { beforeVerbs, afterVerbs, pronouns } = document.language;
  const before = tokens[from - 1]?.norm ?? "";
  const words = toUses(document, tokens, from, to);
  if (beforeVerbs.has(before) && words[0]?.isName === false) words.shift();
  if (afterVerbs.has(tokens[to]?.norm ?? "") && words.at(-1)?.isName === false) words.pop();
  return { words, endsInNoun: !pronouns.has(before) };
}

/** The first word of a sentence has a capital anyway, and so may one behind a quotation mark. */
function toUses(
  { article: { text } }: Document,
  tokens: readonly Token[],
  from: number,
  to: number,
): WordUse[] {
  const before = tokens[from - 1];
  const opens = before === undefined || (before.kind === "mark" && before.norm !== ",");
  return tokens.slice(from, to).map((token, at) => {
    return { token, isName: !(opens && at === 0) && isCapitalised(text, token) };
  });
}
