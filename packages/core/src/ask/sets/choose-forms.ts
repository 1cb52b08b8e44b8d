import type { Random } from "../../maths/random.ts";
import { chooseQuestions, type Chosen, type SetNeeds } from "./choose-questions.ts";
import { evenOutForms } from "./even-out-forms.ts";
import { growSet } from "./grow-set.ts";
import { QuestionSet } from "./question-set.ts";
import type { Candidate, Relations } from "./relate-candidates.ts";

/**
 * A gap that an earlier form has is worth this much less: more than any two questions differ by, less than
 * what one question more is worth, so that it is asked again only where nothing else is left.
 */
const GAP_COST = 4;

/** Another gap in a sentence that an earlier form asks about shows that form's answer to who looks over. */
const SENTENCE_COST = 1;

/**
 * Returns as many sets of questions as there are forms, all of one size and each as sound as a quiz by
 * itself, with as few questions as can be that two of them share, and dealt round so that they are alike in
 * types, coverage and worth.
 */
export function chooseForms(
  candidates: readonly Candidate[],
  relations: Relations,
  needs: SetNeeds,
  forms: number,
  random: Random,
): Chosen[][] {
  const sets: QuestionSet[] = [];
  const uses = new Uses();
  for (let form = 0; form < forms; form += 1) {
    const [first] = sets;
    const size = first?.size ?? needs.questions;
    const worn = candidates.map((candidate): Candidate => ({
      ...candidate,
      worth: candidate.worth - uses.costOf(candidate),
    }));
    const set = new QuestionSet(candidates, relations, needs.leastDistractors);
    const chosen = chooseQuestions(worn, relations, { ...needs, questions: size }, random);
    for (const { candidate } of chosen) set.add(worn.indexOf(candidate));
    if (first !== undefined && set.size < size) renew(set, first, worn);
    for (const index of set.picked) uses.count(candidates[index]);
    sets.push(set);
  }
  evenOutForms(sets, candidates, needs);
  return sets.map((set) => toChosen(set, candidates));
}

/** How often earlier forms ask for each gap and about each sentence. */
class Uses {
  readonly #gaps = new Map<number, number>();
  readonly #sentences = new Map<number, number>();

  count(candidate: Candidate | undefined): void {
    if (candidate === undefined) return;
    const { mention, askable } = candidate;
    this.#gaps.set(mention.start, (this.#gaps.get(mention.start) ?? 0) + 1);
    this.#sentences.set(askable.index, (this.#sentences.get(askable.index) ?? 0) + 1);
  }

  costOf({ mention, askable }: Candidate): number {
    return (
      GAP_COST * (this.#gaps.get(mention.start) ?? 0) +
      SENTENCE_COST * (this.#sentences.get(askable.index) ?? 0)
    );
  }
}

/** Makes a set, in place, a copy of the first form in which each question is exchanged for a new one where one fits. */
function renew(set: QuestionSet, first: QuestionSet, worn: readonly Candidate[]): void {
  const worth = worn.map((candidate) => candidate.worth);
  for (const index of set.picked) set.remove(index);
  for (const index of first.picked) set.add(index);
  for (const index of first.picked) {
    set.remove(index);
    growSet(set, worth, first.size);
  }
}

function toChosen(set: QuestionSet, candidates: readonly Candidate[]): Chosen[] {
  return set.picked.flatMap((index) => {
    const candidate = candidates[index];
    const offers = set.supplyOf(index).map(({ offer }) => offer);
    return candidate === undefined ? [] : [{ candidate, offers }];
  });
}
