import type { Section } from "../read/split-sections.ts";
import type { SummarySettings } from "../summary-options.ts";
import { chooseSentences } from "./choose-sentences.ts";
import { createEchoes, type Echoes } from "./echoes.ts";
import { growChoice } from "./grow-choice.ts";
import { prepareSelection, type Selection, wordsOf } from "./selection.ts";
import { type Budget, WORDS_PER_SENTENCE } from "./to-budget.ts";

/**
 * Returns the chosen sentences by index, in document order; never none. Each section is summarised as an
 * article of its own, in proportion to its words, and what is left of the budget goes to the best of the
 * whole. Where there are more sections than sentences the longest have one each.
 */
export function chooseBySection(
  selection: Selection,
  sections: readonly Section[],
  settings: SummarySettings,
  budget: Budget,
): readonly number[] {
  const { document } = selection;
  if (sections.length === 1) return chooseSentences(selection, settings.ranker, budget);
  const echoes = createEchoes(document);
  const chosen: number[] = [];
  let rest = budget;
  let wordsAhead = 0;
  const served = serve(sections, budget);
  for (const { document: part } of served) wordsAhead += part.article.words;
  served.forEach((section, at) => {
    const { words } = section.document.article;
    const share = shareOf(rest, words / wordsAhead, served.length - at);
    const own = chooseWithin(selection, section, settings, share, echoes);
    chosen.push(...own);
    rest = spend(rest, own.length, wordsOf(document, own));
    wordsAhead -= words;
  });
  if (chosen.length === 0) return chooseSentences(selection, settings.ranker, budget);
  return growChoice(selection, budget, chosen).toSorted((a, b) => a - b);
}

/** Returns the sections that the budget can give a sentence each: all, or the longest, in order. */
function serve(sections: readonly Section[], budget: Budget): readonly Section[] {
  const most = Math.min(
    budget.mostSentences,
    Math.max(1, Math.floor(budget.mostWords / WORDS_PER_SENTENCE)),
  );
  if (sections.length <= most) return sections;
  const longest = sections
    .toSorted((a, b) => b.document.article.words - a.document.article.words || a.first - b.first)
    .slice(0, most);
  return longest.toSorted((a, b) => a.first - b.first);
}

/** Returns a section's share of what is left, such that the `sections` still to come get a sentence each. */
function shareOf(rest: Budget, part: number, sections: number): Budget {
  const sentences = Number.isFinite(rest.mostSentences)
    ? Math.max(
        1,
        Math.min(Math.round(rest.mostSentences * part), rest.mostSentences - sections + 1),
      )
    : rest.mostSentences;
  return {
    leastSentences: Math.min(Math.max(1, rest.leastSentences), sentences),
    mostSentences: sentences,
    leastWords: rest.leastWords * part,
    mostWords: rest.mostWords * part,
  };
}

function spend(budget: Budget, sentences: number, words: number): Budget {
  return {
    leastSentences: Math.max(0, budget.leastSentences - sentences),
    mostSentences: budget.mostSentences - sentences,
    leastWords: Math.max(0, budget.leastWords - words),
    mostWords: budget.mostWords - words,
  };
}

/** Returns a section's own choice, by index in the whole document, without what earlier sections said. */
function chooseWithin(
  { scores, units }: Selection,
  { first, document: part }: Section,
  settings: SummarySettings,
  share: Budget,
  echoes: Echoes,
): readonly number[] {
  const own = prepareSelection(
    part,
    scores.subarray(first, first + part.sentences.length),
    settings,
  );
  const chosen = chooseSentences(own, settings.ranker, share);
  if (wordsOf(part, chosen) > share.mostWords) return [];
  const fresh = new Set(
    chosen.map((index) => first + index).filter((index) => !echoes.repeats(index)),
  );
  // What opens a section may point back beyond it.
  const standing = [...fresh].filter(
    (index) => units[index]?.every((needed) => fresh.has(needed)) === true,
  );
  for (const index of standing) echoes.add(index);
  return standing;
}
