import {
  choosePool,
  createSetMeasure,
  listSets,
  predict,
  type Size,
  toBudget,
  wordsOf,
} from "@precis/core/training";

import { meanOf } from "../statistics/mean.ts";
import { assignFolds } from "./assign-folds.ts";
import { fitModels, type Models, viewStory } from "./fit-models.ts";
import { SETTINGS } from "./settings.ts";
import type { Story } from "./story.ts";

/** How far summaries of stories that were kept apart are above LEAD-3. */
export interface Gain {
  /** Points of ROUGE (0 to 100) over LEAD-3, the mean over seeds. */
  readonly rouge1: number;
  /** Standard deviation of `rouge1` over the seeds. */
  readonly rouge1Deviation: number;
  readonly rouge2: number;
  readonly words: number;
  readonly leadWords: number;
}

/** Gains by group of stories. */
export type Gains = Readonly<Record<"all" | "cnn" | "others", Gain>>;

/** The sizes that are measured, by name. */
const SIZES: Readonly<Record<string, Size>> = {
  auto: { by: "auto" },
  threeSentences: { by: "sentences", sentences: 3 },
  words66: { by: "words", words: 66 },
};

const LEAD_SENTENCES = 3;

type Choices = ReadonlyMap<Story, readonly number[]>;

/** Returns the gains of each size, by cross-validation repeated with every seed. */
export function crossValidate(
  stories: readonly Story[],
  onProgress: (message: string) => void,
): Readonly<Record<string, Gains>> {
  const names = Object.keys(SIZES);
  const runs = SETTINGS.seeds.map((seed) => {
    onProgress(`Cross-validating, seed ${seed} of ${SETTINGS.seeds.length}`);
    return validateOnce(stories, seed);
  });
  return Object.fromEntries(
    names.map((name) => [
      name,
      summariseRuns(
        stories,
        runs.map((run) => run[name] ?? new Map()),
      ),
    ]),
  );
}

function validateOnce(stories: readonly Story[], seed: number): Readonly<Record<string, Choices>> {
  const folds = assignFolds(stories.length, SETTINGS.outerFolds, seed);
  const chosen = Object.entries(SIZES).map(
    ([name, size]) => [name, size, new Map<Story, readonly number[]>()] as const,
  );
  for (let fold = 0; fold < SETTINGS.outerFolds; fold += 1) {
    const kept = stories.filter((_, index) => folds[index] !== fold);
    const models = fitModels(kept, seed * SETTINGS.outerFolds + fold);
    stories.forEach((story, index) => {
      if (folds[index] !== fold) return;
      for (const [, size, choices] of chosen) choices.set(story, chooseSet(story, size, models));
    });
  }
  return Object.fromEntries(chosen.map(([name, , choices]) => [name, choices]));
}

/** Chooses as core chooses, by models that are not core's yet; the opening where no set fits. */
function chooseSet(story: Story, size: Size, models: Models): readonly number[] {
  const { selection, outlook } = viewStory(story, models);
  const pool = choosePool(selection);
  const measure = createSetMeasure(selection, pool, outlook);
  let best: readonly number[] = [0];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const set of listSets(selection, pool, toBudget(story.document, size))) {
    const value = predict(models.set, measure(set));
    if (value > bestValue) {
      best = set;
      bestValue = value;
    }
  }
  return best;
}

function summariseRuns(stories: readonly Story[], runs: readonly Choices[]): Gains {
  return {
    all: toGain(stories, runs),
    cnn: toGain(
      stories.filter(({ cnn }) => cnn),
      runs,
    ),
    others: toGain(
      stories.filter(({ cnn }) => !cnn),
      runs,
    ),
  };
}

function leadOf({ document }: Story): readonly number[] {
  return document.sentences.slice(0, LEAD_SENTENCES).map(({ index }) => index);
}

function toGain(stories: readonly Story[], runs: readonly Choices[]): Gain {
  const gains = (measure: "rouge1" | "rouge2"): readonly number[] =>
    runs.map((run) =>
      meanOf(
        stories.map((story) => {
          const own = story.scoreSet(run.get(story) ?? [])[measure];
          return 100 * (own - story.scoreSet(leadOf(story))[measure]);
        }),
      ),
    );
  const words = (choose: (story: Story) => readonly number[]): number =>
    meanOf(stories.map((story) => wordsOf(story.document, choose(story))));
  const rouge1 = gains("rouge1");
  const middle = meanOf(rouge1);
  return {
    rouge1: middle,
    rouge1Deviation: Math.sqrt(meanOf(rouge1.map((gain) => (gain - middle) ** 2))),
    rouge2: meanOf(gains("rouge2")),
    words: meanOf(runs.map((run) => words((story) => run.get(story) ?? []))),
    leadWords: words(leadOf),
  };
}
