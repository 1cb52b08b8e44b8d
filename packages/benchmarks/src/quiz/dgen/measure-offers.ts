import { join } from "node:path";
import { readClozes } from "../quiz-data.ts";
import type { ClozeRow } from "../quiz-data.ts";
import type { WordNet } from "../wordnet.ts";
import { offerDistractors } from "./offer-distractors.ts";
import { scoreOffers } from "./score-offers.ts";
import type { Offered, OfferScore } from "./score-offers.ts";

async function offerAll(
  rows: readonly ClozeRow[],
  offer: (row: ClozeRow) => readonly string[] | Promise<readonly string[]>,
): Promise<readonly Offered[]> {
  const items: Offered[] = [];
  for (const row of rows) {
    items.push({ offers: await offer(row), human: row.distractors });
  }
  return items;
}

/**
 * Returns how far wrong answers agree with those people wrote in DGen: core's, and beside them whatever
 * WordNet has next to the commonest sense of the answer.
 */
export async function measureOffers(
  dataFolder: string,
  limit: number,
  wordNet: WordNet,
): Promise<readonly OfferScore[]> {
  const rows = readClozes(join(dataFolder, "quizzes"), "dgen.jsonl").slice(0, limit);
  const own = await offerAll(rows, ({ text, answer }) => offerDistractors(text, answer));
  const siblings = await offerAll(rows, ({ answer }) => wordNet.siblingsOf(answer));
  return [scoreOffers("Précis", own), scoreOffers("WordNet siblings", siblings)];
}
