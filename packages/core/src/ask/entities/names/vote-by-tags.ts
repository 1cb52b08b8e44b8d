import type { NameRun } from "../find-names.ts";
import type { TaggedWord } from "../tag-words.ts";
import type { Votes } from "./votes.ts";

/** How much the tagger's word weighs (see `Clue`); that on single words is shared among a name's words. */
const WEIGHT = { firstName: 2.5, word: 1.5, before: 2 };

const WORD_TAGS = [
  ["Person", "person"],
  ["Place", "place"],
  ["Organization", "organisation"],
] as const;

/** Adds to the votes for a name what the tagger takes its words for, and the word before it. */
export function voteByTags(votes: Votes, name: NameRun, tagged: readonly TaggedWord[]): void {
  voteByWordBefore(votes, name, tagged);
  const words = tagged.filter(({ start, end }) => start < name.end && end > name.start);
  const weight = WEIGHT.word * (1 / Math.max(1, words.length));
  if (words.length > 1 && words[0]?.tags.has("FirstName") === true) {
    votes.person += WEIGHT.firstName;
  }
  for (const { tags } of words) {
    for (const [tag, type] of WORD_TAGS) if (tags.has(tag)) votes[type] += weight;
  }
}

/** "the hydrologist Chen Yulan" is a person, "the bulk carrier Amber Heron" is not. */
function voteByWordBefore(votes: Votes, name: NameRun, tagged: readonly TaggedWord[]): void {
  const before = tagged.findLast(({ end }) => end <= name.start);
  if (before === undefined || name.start - before.end !== 1 || name.title !== "") return;
  if (before.tags.has("Actor")) votes.person += WEIGHT.before;
  else if (before.tags.has("Noun") && !before.tags.has("ProperNoun")) votes.term += WEIGHT.before;
}
