import { PrecisError, readText } from "@precis/core";
import {
  createRandom,
  type Document,
  type Draft,
  type Entity,
  findEntities,
  listOffers,
  loadLexicon,
  type Mention,
  readDocument,
  tagWords,
  toVisible,
} from "@precis/core/training";

import { GAP } from "../audit/sheet.ts";

const SEED = "dgen";

/**
 * Returns the wrong answers that core would offer for a stretch of a text, the best first; none where it
 * does not take the stretch for something to ask for, or knows nothing like it.
 *
 * Whether core would choose the sentence, or ask for just this in it, does not matter.
 */
export async function offerDistractors(text: string, answer: string): Promise<readonly string[]> {
  const document = await readSentence(text);
  if (document === null) return [];
  const lexicon = loadLexicon();
  const entities = findEntities(document, await tagWords(document), lexicon);
  for (const entity of entities) {
    const mention = entity.mentions.find((one) => one.text === answer);
    const draft = mention === undefined ? null : toDraft(document, entity, mention);
    if (draft !== null) {
      const random = createRandom(SEED);
      return listOffers(document, draft, entities, lexicon, random).map((offer) => offer.text);
    }
  }
  return [];
}

async function readSentence(text: string): Promise<Document | null> {
  try {
    return await readDocument(await readText(text, { language: "en" }));
  } catch (error) {
    if (error instanceof PrecisError) return null;
    throw error;
  }
}

/** The draft of a question for a mention, whatever core thinks of asking for it. */
function toDraft({ article, sentences }: Document, entity: Entity, mention: Mention): Draft | null {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return null;
  const before = article.text.slice(sentence.start, mention.start);
  const after = article.text.slice(mention.end, sentence.end);
  return {
    entity,
    mention,
    askable: {
      index: sentence.index,
      start: sentence.start,
      context: null,
      density: 1,
      opensParagraph: false,
      isOpen: false,
    },
    stem: before + GAP + after,
    context: null,
    visible: toVisible(`${before} ${after}`),
    worth: 0,
    quarter: 0,
  };
}
