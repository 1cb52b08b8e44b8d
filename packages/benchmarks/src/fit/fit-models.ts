import {
  choosePool,
  createOutlook,
  createSetMeasure,
  type LinearModel,
  listSets,
  measurePair,
  type Outlook,
  predict,
  predictChance,
  prepareSelection,
  type Selection,
} from "@precis/core/training";

import { meanOf } from "../statistics/mean.ts";
import { assignFolds } from "./assign-folds.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { fitRidge } from "./fit-ridge.ts";
import { SETTINGS, TRAINING_BUDGET } from "./settings.ts";
import type { Rows } from "./standardise.ts";
import type { Story } from "./story.ts";

/** The four parts of the learned ranker. */
export interface Models {
  readonly term: LinearModel;
  readonly pair: LinearModel;
  readonly sentence: LinearModel;
  readonly set: LinearModel;
}

/** The models of a sentence, which know nothing of sets. */
type SentenceModels = Omit<Models, "set">;

/** What a story looks like to models: what selection reads, and what the second stage learns from. */
export interface View {
  readonly selection: Selection;
  readonly outlook: Outlook;
}

/**
 * Returns the models fitted to some stories. The second stage learns from what first stages, each fitted
 * without the story, say of it: what they say of stories they were fitted to is too good.
 */
export function fitModels(stories: readonly Story[], seed: number): Models {
  const folds = assignFolds(stories.length, SETTINGS.innerFolds, seed);
  const views = new Map<Story, View>();
  for (let fold = 0; fold < SETTINGS.innerFolds; fold += 1) {
    const models = fitSentenceModels(stories.filter((_, index) => folds[index] !== fold));
    stories.forEach((story, index) => {
      if (folds[index] === fold) views.set(story, viewStory(story, models));
    });
  }
  return { ...fitSentenceModels(stories), set: fitSets(views) };
}

/** Returns a story as the models of a sentence see it. */
export function viewStory(story: Story, models: SentenceModels): View {
  const scores = Float64Array.from(story.sentences.features, (row) =>
    predict(models.sentence, row),
  );
  return {
    selection: prepareSelection(story.document, scores, { quotes: true, questions: true }),
    outlook: createOutlook(story.document, models),
  };
}

function fitSentenceModels(stories: readonly Story[]): SentenceModels {
  // Long stories have more terms, pairs and sentences; by the root they count for more, but not as much.
  const term = fitLogistic(
    joinRows(stories.map((story) => weigh(story.terms, 1 / Math.sqrt(story.terms.targets.length)))),
    SETTINGS.termPenalty,
  );
  const pair = fitLogistic(
    joinRows(
      stories.map(({ document, terms, pairs }) => {
        const chances = Float64Array.from(terms.features, (row) => predictChance(term, row));
        const features = pairs.list.map((entry) => measurePair(document, entry, chances));
        return weigh({ features, targets: pairs.targets }, 1);
      }),
    ),
    SETTINGS.pairPenalty,
  );
  const sentence = fitRidge(
    joinRows(
      stories.map(({ sentences }) => weigh(sentences, 1 / Math.sqrt(sentences.targets.length))),
    ),
    SETTINGS.sentencePenalty,
  );
  return { term, pair, sentence };
}

function weigh(rows: Omit<Rows, "weights">, weight: number): Rows {
  return { ...rows, weights: rows.targets.map(() => weight) };
}

function joinRows(parts: readonly Rows[]): Rows {
  return {
    features: parts.flatMap(({ features }) => features),
    targets: parts.flatMap(({ targets }) => targets),
    weights: parts.flatMap(({ weights }) => weights),
  };
}

/** Each story's sets are centred, since a set is only ever compared with others of its story. */
function fitSets(views: ReadonlyMap<Story, View>): LinearModel {
  const parts = [...views].flatMap(([story, { selection, outlook }]) => {
    const pool = choosePool(selection);
    const sets = listSets(selection, pool, TRAINING_BUDGET);
    if (sets.length < 2) return [];
    const measure = createSetMeasure(selection, pool, outlook);
    const targets = sets.map((set) => {
      const { rouge1, rouge2 } = story.scoreSet(set);
      return SETTINGS.rouge1Share * rouge1 + (1 - SETTINGS.rouge1Share) * rouge2;
    });
    return [weigh(centre({ features: sets.map(measure), targets }), 1 / sets.length)];
  });
  const { weights } = fitRidge(joinRows(parts), SETTINGS.setPenalty);
  return { intercept: 0, weights };
}

function centre({ features, targets }: Omit<Rows, "weights">): Omit<Rows, "weights"> {
  const width = features[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, at) =>
    meanOf(features.map((row) => row[at] ?? 0)),
  );
  const middle = meanOf(targets);
  return {
    features: features.map((row) => row.map((value, at) => value - (means[at] ?? 0))),
    targets: targets.map((target) => target - middle),
  };
}
