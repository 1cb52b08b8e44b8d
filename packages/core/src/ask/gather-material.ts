import type { Article } from "../article.ts";
import type { Document } from "../document.ts";
import { createRandom, type Random } from "../maths/random.ts";
import { readDocument } from "../read/read-document.ts";
import { listOffers, wordsBeside } from "./distractors/list-offers.ts";
import { draftQuestions } from "./gaps/draft-questions.ts";
import { findEntities } from "./entities/find-entities.ts";
import { tagWords } from "./entities/tag-words.ts";
import { findAskable } from "./sentences/find-askable.ts";
import { type Candidate, relateCandidates, type Relations } from "./sets/relate-candidates.ts";
import { Rejections } from "./rejections.ts";
import { shortlistDrafts } from "./gaps/shortlist-drafts.ts";
import { takePassages } from "./sentences/take-passages.ts";
import { weighGuess } from "./options/weigh-guess.ts";
import { createVisibility } from "./sets/visibility.ts";

/** What is worth less is guessed, or not understood: a question fewer is better than one of those. */
const LEAST_WORTH = -3.5;

/** What the questions on an article are chosen from. */
export interface Material {
  readonly article: Article;
  /** The article taken apart; of a long one, passages only. */
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly relations: Relations;
  /** What was turned down on the way. */
  readonly rejections: Rejections;
  /** Where the search for questions takes its chances from: the same whatever the seed of a quiz. */
  readonly search: Random;
}

/**
 * Returns everything that could be asked about an article, with the wrong answers that could stand beside
 * it. English is tagged by compromise and names are looked up in WordNet, both loaded on the first call.
 */
export async function gatherMaterial(article: Article): Promise<Material> {
  const document = await readDocument(takePassages(article));
  const { loadLexicon } = await import("./lexicon/lexicon.ts");
  const lexicon = loadLexicon();
  const tags = await tagWords(document);
  const rejections = new Rejections();
  // The same questions whatever the seed, and the best ones: the seed deals the options alone.
  const search = createRandom("search");

  const entities = findEntities(document, tags, lexicon);
  const askable = findAskable(document, tags, rejections);
  const drafts = shortlistDrafts(draftQuestions(document, askable, entities, lexicon, rejections));
  const weighed = drafts.map((draft): Candidate => {
    const offers = listOffers(document, draft, entities, lexicon, search);
    const [before, after] = wordsBeside(draft.stem);
    const usual = lexicon.howUsual(before, draft.mention.text, after);
    return { ...draft, offers, worth: draft.worth - weighGuess(draft, offers, usual) };
  });
  const candidates = weighed.filter(({ worth }) => worth >= LEAST_WORTH);
  rejections.add("vague", weighed.length - candidates.length);
  const visibility = createVisibility(document);
  const relations = relateCandidates(candidates, entities, document.sentences.length, visibility);
  return { article, document, candidates, relations, rejections, search };
}
