import { listOffers } from "../../src/ask/distractors/list-offers.ts";
import { draftQuestions } from "../../src/ask/gaps/draft-questions.ts";
import type { Entity } from "../../src/ask/entities/entity.ts";
import { findEntities } from "../../src/ask/entities/find-entities.ts";
import { tagWords } from "../../src/ask/entities/tag-words.ts";
import { findAskable } from "../../src/ask/sentences/find-askable.ts";
import { loadLexicon } from "../../src/ask/lexicon/lexicon.ts";
import { Rejections } from "../../src/ask/rejections.ts";
import {
  type Candidate,
  relateCandidates,
  type Relations,
} from "../../src/ask/sets/relate-candidates.ts";
import { createVisibility } from "../../src/ask/sets/visibility.ts";
import type { Document } from "../../src/document.ts";
import { createRandom } from "../../src/maths/random.ts";
import { documentOf } from "../document-of.ts";

/** What the stages up to the choice of questions make of a text. */
export interface Prepared {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly candidates: readonly Candidate[];
  readonly relations: Relations;
}

/** Returns the candidates of a text, with the wrong answers that could stand beside them. */
export async function candidatesOf(text: string): Promise<Prepared> {
  const document = await documentOf(text);
  const tags = await tagWords(document);
  const rejections = new Rejections();
  const random = createRandom("candidates");
  const lexicon = loadLexicon();
  const entities = findEntities(document, tags, lexicon);
  const drafts = draftQuestions(
    document,
    findAskable(document, tags, rejections),
    entities,
    lexicon,
    rejections,
  );
  const candidates = drafts.map((draft) => ({
    ...draft,
    offers: listOffers(document, draft, entities, lexicon, random),
  }));
  const relations = relateCandidates(
    candidates,
    entities,
    document.sentences.length,
    createVisibility(document),
  );
  return { document, entities, candidates, relations };
}
