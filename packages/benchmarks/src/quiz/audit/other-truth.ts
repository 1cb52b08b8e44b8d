import type { Article } from "@precis/core";

import { isStopWord } from "../words/stop-words.ts";
import { toLine, toWords } from "../words/to-words.ts";
import type { Item } from "./sheet.ts";

/** Words on each side of the gap that make a claim the same claim. */
const WINDOW = 2;

/** The share of a stem's content words from which another sentence may claim the same. */
const SHARED = 0.5;

/** With fewer content words a stem shares half of them with anything. */
const LEAST_CONTENT = 4;

/**
 * Returns a distractor that the article may also assert, with the sentence; `null` where none was found.
 *
 * Looked at: the two words on each side of the gap with the distractor between them, anywhere in the
 * article; a sentence with the distractor, without the answer, that shares at least half of the content
 * words of a stem that has four. What is true but worded otherwise is not found.
 */
export function findOtherTruth(item: Item, { text, sentences }: Article): string | null {
  const { question, before, after, distractors } = item;
  const whole = toLine(text);
  const answer = toLine(question.answer);
  const content = contentOf(`${before} ${after}`);
  const others = sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence !== question.evidence.text)
    .map((sentence) => ({ sentence, line: toLine(sentence) }))
    .filter(({ line }) => !line.includes(answer))
    .filter(({ line }) => {
      const shared = content.filter((word) => line.includes(` ${word} `)).length;
      return content.length >= LEAST_CONTENT && shared >= SHARED * content.length;
    });
  for (const distractor of distractors) {
    const claim = toClaim(item, distractor);
    if (claim !== null && whole.includes(claim)) return `${distractor}: “${claim.trim()}”`;
    const other = others.find(({ line }) => line.includes(toLine(distractor)));
    if (other !== undefined) return `${distractor}: “${other.sentence}”`;
  }
  return null;
}

function contentOf(text: string): readonly string[] {
  return [...new Set(toWords(text).filter((word) => !isStopWord(word)))];
}

/** The line of words around the gap with an option in it; `null` where too little stands around it. */
function toClaim({ before, after }: Item, option: string): string | null {
  const left = toWords(before).slice(-WINDOW);
  const right = toWords(after).slice(0, WINDOW);
  return left.length + right.length < 2 * WINDOW || !hasContent([...left, ...right])
    ? null
    : ` ${[...left, ...toWords(option), ...right].join(" ")} `;
}

function hasContent(words: readonly string[]): boolean {
  return words.some((word) => !isStopWord(word));
}
