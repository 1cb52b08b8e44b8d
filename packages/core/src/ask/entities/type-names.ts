import type { Document } from "../../document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameRun } from "./find-names.ts";
import { NAME_CLUES, readName } from "./names/name-clues.ts";
import { readSurroundings, SURROUNDING_CLUES } from "./names/surrounding-clues.ts";
import { voteByShortForms } from "./names/vote-by-short-forms.ts";
import { voteByTags } from "./names/vote-by-tags.ts";
import { castVotes, type NameType, startVotes, strongest, type Votes } from "./names/votes.ts";
import type { TaggedWords } from "./tag-words.ts";

/**
 * Returns the type of each name: one type a surface form across the article, by the sum of all clues at
 * every place where it stands (Finkel, Grenager and Manning 2005 call it label consistency).
 */
export function typeNames(
  document: Document,
  names: readonly NameRun[],
  tags: TaggedWords,
  lexicon: Lexicon,
): NameType[] {
  const votesByForm = new Map<string, Votes>();
  for (const name of names) {
    const votes = votesByForm.get(name.text) ?? startVotes();
    castVotes(votes, NAME_CLUES, readName(name, lexicon));
    castVotes(votes, SURROUNDING_CLUES, readSurroundings(name, document, lexicon));
    voteByTags(votes, name, tags[name.sentence] ?? []);
    votesByForm.set(name.text, votes);
  }
  voteByShortForms(votesByForm, names);
  return names.map(({ text }) => strongest(votesByForm.get(text) ?? startVotes()));
}
