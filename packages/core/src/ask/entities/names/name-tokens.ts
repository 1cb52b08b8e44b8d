import type { Token } from "../../../document.ts";
import { NAME_PARTICLES, ORGANISATION_HEADS } from "../name-words.ts";

/** Returns the norm of a token, "" where there is none. */
export function normAt(tokens: readonly Token[], at: number | undefined): string {
  return tokens[at ?? -1]?.norm ?? "";
}

/** Returns whether a token is a capitalised word. */
export function isNameWord(text: string, token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** Returns whether a token is a small word of names: "van" in "Ludwig van Beethoven", but not "Van" in "Van Gogh". */
export function isParticle(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    NAME_PARTICLES.has(token.norm) &&
    text.startsWith(token.norm, token.start)
  );
}

/**
 * Returns whether a token is a hyphen, an apostrophe or an initial's stop with name words on both sides:
 * "Asante-Ofori", "O’Brien", "Physicians’ Association", "J. R."
 */
export function isJoint(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark?.kind !== "mark" || before === undefined || after === undefined) return false;
  if (before.end !== mark.start || !isNameWord(text, before) || !isNameWord(text, after)) {
    return false;
  }
  return joins(before, mark, after);
}

function joins(before: Token, mark: Token, after: Token): boolean {
  if (/[’']/u.test(mark.norm) && after.start === mark.end + 1) {
    return before.norm.endsWith("s") && ORGANISATION_HEADS.has(after.norm);
  }
  if (/[-‐&’']/u.test(mark.norm)) return after.start === mark.end;
  return mark.norm === "." && before.norm.length === 1;
}

/** Returns whether a token opens its sentence, or a quotation or clause in it, behind any marks. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== "mark") return false;
    if (/[.:"“„«‘—–]/u.test(token.norm)) return true;
  }
  return true;
}
