import { createRandom } from "../statistics/random.ts";

const BLANK_LINE = /\n\s*\n/u;
const SENTENCE_END = /(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u;
/** A capitalised word that does not open a sentence, so very likely a name. */
const NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{2,}/gu;
const NUMBER = /\d/gu;

/** Headings, bylines and captions are shorter than this; they would make too much of the furniture. */
const LEAST_PARAGRAPH_WORDS = 25;

/** The shares of a paragraph that change each time it is used again. */
const DROPPED_SENTENCES = 0.25;
const CHANGED_NAMES = 0.5;

type Random = () => number;

/**
 * Returns a text of `words` words, give or take a sentence, grown from articles.
 *
 * Their paragraphs follow one another at random, each time with other numbers, other names and some
 * sentences left out, so that no ranker can live on repeats and the vocabulary keeps growing. Equal
 * input gives an equal text.
 *
 * @throws {RangeError} when the articles have no paragraph of running text.
 */
export function growText(articles: readonly string[], words: number, seed: number): string {
  const random = createRandom(seed);
  const paragraphs = articles
    .flatMap((article) => article.split(BLANK_LINE))
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph.split(" ").length >= LEAST_PARAGRAPH_WORDS);
  if (paragraphs.length === 0) {
    throw new RangeError("The articles have no paragraph of running text to grow from.");
  }
  const names = [...new Set(paragraphs.flatMap((paragraph) => paragraph.match(NAME) ?? []))];
  const grown: string[] = [];
  let left = words;
  while (left > 0) {
    const paragraph = vary(pick(paragraphs, random) ?? "", names, random);
    const pieces = paragraph.split(SENTENCE_END);
    const fitting: string[] = [];
    while (pieces.length > 0 && left > 0) {
      const sentence = pieces.shift() ?? "";
      fitting.push(sentence);
      left -= sentence.split(" ").length;
    }
    grown.push(fitting.join(" "));
  }
  return grown.join("\n\n");
}

function vary(paragraph: string, names: readonly string[], random: Random): string {
  const kept = paragraph
    .split(SENTENCE_END)
    .filter((_, index) => index === 0 || random() > DROPPED_SENTENCES);
  return kept
    .join(" ")
    .replace(NUMBER, () => String(1 + Math.floor(random() * 9)))
    .replace(NAME, (name) => (random() < CHANGED_NAMES ? coinName(names, random) : name));
}

/** The front of one name and the back of another: names go on being new, as they do in a library. */
function coinName(names: readonly string[], random: Random): string {
  const front = pick(names, random) ?? "";
  const back = pick(names, random) ?? "";
  return front.slice(0, Math.ceil(front.length / 2)) + back.slice(Math.ceil(back.length / 2));
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
