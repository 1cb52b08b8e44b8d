import type { Document, Token } from "../../document.ts";
import { groupBy } from "../../maths/group-by.ts";
import type { Keyword } from "../../summary.ts";
import { findPhrases, type Phrase } from "./find-phrases.ts";
import { findRuns } from "./find-runs.ts";
import { collectWords, type Word, weighWords } from "./weigh-words.ts";

/** How many keywords an article gets. */
const MOST_KEYWORDS = 10;

/** A word that is said within a phrase at least this share of the time is said for the phrase. */
const PHRASE_SHARE = 0.5;

/**
 * Returns the words and phrases the article is about, best first.
 *
 * Candidates are nouns that are said at least twice, and names, as far as their neighbours tell. They
 * weigh what the outlook says of them: the chance that a person's summary uses them. Each is given within
 * the phrase it is mostly said in (as Frantzi et al. 2000 weigh nested terms), and a name in full. Scores
 * are shares of the weight of all candidates.
 */
export function findKeywords(document: Document): readonly Keyword[] {
  const { text } = document.article;
  const runs = findRuns(document);
  const words = collectWords(runs);
  const phrases = findPhrases(runs, (term) => (words.get(term)?.said.length ?? 0) > 1);
  const phrasesWith = groupByTerm(phrases);
  const weighed = weighWords(document, words);
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  const keywords: Keyword[] = [];
  const used = new Set<number>();
  for (const { word, weight } of weighed) {
    if (keywords.length === MOST_KEYWORDS) break;
    const term = termOf(word);
    if (used.has(term)) continue;
    const said = widen(word, phrasesWith.get(term) ?? [], used);
    for (const token of said[0] ?? []) used.add(token.term);
    keywords.push({ term: commonForm(text, said), score: weight / sum });
  }
  return keywords;
}

/** Returns the uses of the longest phrase that a word stands for, of words not yet used; else its own. */
function widen(
  word: Word,
  phrases: readonly Phrase[],
  used: ReadonlySet<number>,
): readonly (readonly Token[])[] {
  let best: readonly (readonly Token[])[] = word.said.map((token) => [token]);
  for (const phrase of phrases) {
    const tokens = phrase.said[0] ?? [];
    const isLonger = tokens.length > (best[0]?.length ?? 0);
    if (isLonger && standsFor(word, phrase) && !tokens.some(({ term }) => used.has(term))) {
      best = phrase.said;
    }
  }
  return best;
}

/** A name is said in full the first time, and then by its last word. */
function standsFor({ said }: Word, phrase: Phrase): boolean {
  const isFullName = phrase.isName && phrase.said[0]?.at(-1) === said[0];
  const isUsual = phrase.said.length > 1 && phrase.said.length >= PHRASE_SHARE * said.length;
  return isFullName || isUsual;
}

function groupByTerm(phrases: readonly Phrase[]): ReadonlyMap<number, readonly Phrase[]> {
  const groups = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    for (const { term } of phrase.said[0] ?? []) {
      const group = groups.get(term);
      if (group === undefined) groups.set(term, [phrase]);
      else group.push(phrase);
    }
  }
  return groups;
}

/** Returns the form that is used most often; the earliest of equals. */
function commonForm(text: string, said: readonly (readonly Token[])[]): string {
  const forms = said.map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));
  let best: readonly string[] = [];
  for (const alike of groupBy(forms, (form) => form).values()) {
    if (alike.length > best.length) best = alike;
  }
  return best[0] ?? "";
}

function termOf({ said }: Word): number {
  return said[0]?.term ?? -1;
}
