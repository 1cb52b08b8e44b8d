import { SET_FILES } from "../../data/set-files.ts";
import { type ClozeRow, readClozes } from "../sets/quiz-data.ts";
import type { WordNet } from "../words/wordnet.ts";
import { offerDistractors } from "./offer-distractors.ts";
import { type Offered, type OfferScore, scoreOffers } from "./score-offers.ts";

/**
 * Returns how far wrong answers agree with those people wrote in DGen: core's, and beside them whatever
 * WordNet has next to the commonest sense of the answer.
 */
export async function measureOffers(
  dataFolder: string,
  limit: number,
  wordNet: WordNet,
): Promise<readonly OfferScore[]> {
  const rows = readClozes(dataFolder, SET_FILES.clozes).slice(0, limit);
  const own = await offerAll(rows, ({ text, answer }) => offerDistractors(text, answer));
  const siblings = await offerAll(rows, ({ answer }) => wordNet.siblingsOf(answer));
  return [scoreOffers("Précis", own), scoreOffers("WordNet siblings", siblings)];
}

async function offerAll(
  rows: readonly ClozeRow[],
  offer: (row: ClozeRow) => readonly string[] | Promise<readonly string[]>,
): Promise<readonly Offered[]> {
  const items: Offered[] = [];
  for (const row of rows) items.push({ offers: await offer(row), human: row.distractors });
  return items;
}
