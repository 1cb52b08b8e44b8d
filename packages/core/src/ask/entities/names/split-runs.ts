import type { Document, Sentence, Token } from "../../../document.ts";
import { isJoint, isNameWord, isOpening, isParticle } from "./name-tokens.ts";

/** How many particles may stand between two capitalised words: "Ministry of the Interior". */
const MOST_PARTICLES = 2;

/**
 * Returns the runs of capitalised words of a sentence, with particles and joints inside and behind them, as
 * indexes of tokens. A word that `lowerCased` holds, or that is a stop word, is no name where it opens.
 */
export function splitRuns(
  { article: { text }, language }: Document,
  { tokens }: Sentence,
  lowerCased: ReadonlySet<string>,
): (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  let particles = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    particles = 0;
  };
  const isCommon = ({ norm }: Token): boolean =>
    language.stopWords.has(norm) || lowerCased.has(norm);
  for (const [at, token] of tokens.entries()) {
    if (!isNextTo(text, tokens, at)) close();
    if (isNamed(text, token) && !(isCommon(token) && isOpening(tokens, at))) {
      run.push(at);
      particles = 0;
    } else if (run.length === 0) continue;
    else if (particles < MOST_PARTICLES && isParticle(text, token)) {
      run.push(at);
      particles += 1;
    } else if (isJoint(text, tokens, at)) run.push(at);
    else close();
  }
  close();
  return runs;
}

function isNamed(text: string, token: Token): boolean {
  return isNameWord(text, token) && !isContraction(token);
}

function isContraction({ norm }: Token): boolean {
  return /['’]/u.test(norm) || norm === "i";
}

/** Returns whether nothing but one space, or a mark that joins, parts a token from the one before. */
function isNextTo(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined) return false;
  const between = text.slice(before.end, token.start);
  if (between !== "" && between !== " ") return false;
  return before.kind !== "mark" || before.norm === "." || isJoint(text, tokens, at - 1);
}
