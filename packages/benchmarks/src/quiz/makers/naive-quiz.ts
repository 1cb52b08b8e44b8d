import type { Article, ChoiceQuestion, GapType } from "@precis/core";
import nlp from "compromise";

import { createRandom } from "../../statistics/random.ts";
import { GAP } from "../audit/sheet.ts";

interface Mention {
  readonly text: string;
  readonly type: GapType;
}

const DISTRACTORS = 3;

/** What compromise leaves hanging on a name. */
const EDGES = /^[^\p{L}\p{N}$£€]+|[^\p{L}\p{N}%]+$/gu;

/**
 * Returns the quiz that an afternoon's work gives: any sentence, any of its named entities or numbers by
 * compromise, three other ones of the same type from the article, nothing checked.
 *
 * This is how `question_generator` by A. Montgomerie makes its options. A sentence is asked about once,
 * and an entity without any other of its type is left out. Equal articles give equal quizzes.
 */
export function makeNaiveQuiz(
  article: Article,
  count: number,
  seed: number,
): readonly ChoiceQuestion[] {
  const random = createRandom(seed);
  const sentences = article.sentences.map(({ start, end }, index) => {
    const text = article.text.slice(start, end);
    return { index, start, end, text, mentions: findEntities(text) };
  });
  const pool = sentences.flatMap(({ mentions }) => mentions);
  const questions: ChoiceQuestion[] = [];
  for (const { mentions, ...evidence } of shuffle(sentences, random)) {
    const [mention] = shuffle(mentions, random);
    if (mention === undefined || questions.length === count) continue;
    const { text: answer, type } = mention;
    const peers = pool.filter((other) => other.type === type && other.text !== answer);
    const texts = [...new Set(peers.map(({ text }) => text))];
    if (texts.length === 0) continue;
    const options = shuffle([answer, ...shuffle(texts, random).slice(0, DISTRACTORS)], random);
    const at = evidence.text.indexOf(answer);
    questions.push({
      id: `naive-${evidence.index}`,
      kind: "choice",
      stem: evidence.text.slice(0, at) + GAP + evidence.text.slice(at + answer.length),
      answer,
      aliases: [],
      options,
      answerIndex: options.indexOf(answer),
      gap: { start: evidence.start + at, end: evidence.start + at + answer.length, type },
      evidence,
      context: null,
    });
  }
  return questions;
}

function findEntities(sentence: string): readonly Mention[] {
  const view = nlp(sentence);
  const found: readonly (readonly [GapType, readonly string[]])[] = [
    ["person", view.people().out("array")],
    ["place", view.places().out("array")],
    ["organisation", view.organizations().out("array")],
    ["number", view.numbers().out("array")],
  ];
  return found
    .flatMap(([type, texts]) => texts.map((text) => ({ type, text: text.replace(EDGES, "") })))
    .filter(({ text }) => text !== "" && sentence.includes(text));
}

function shuffle<Value>(values: readonly Value[], random: () => number): readonly Value[] {
  return values
    .map((value) => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
