import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readSummaries } from "../data/read-summaries.ts";
import { SET_FILES } from "../data/set-files.ts";
import { createRougeTokeniser } from "../rouge/tokenise.ts";
import { parseBenchArguments } from "../run/bench-arguments.ts";
import { runCommand } from "../run/run-command.ts";
import { tell } from "../run/tell.ts";
import { crossValidate } from "./cross-validate.ts";
import { fitModels } from "./fit-models.ts";
import { readStory, type Story } from "./story.ts";
import { writeModel } from "./write-model.ts";

/** The folds of the model that is kept; the figures use seeds of their own. */
const FINAL_SEED = 7;

await runCommand(async () => {
  const { dataFolder, limit } = parseBenchArguments(process.argv.slice(2), process.env);
  const tokenise = createRougeTokeniser({ letters: "ascii", stem: true });
  const stories: Story[] = [];
  for (const row of readSummaries(dataFolder, SET_FILES.trainingNews).slice(0, limit)) {
    const story = await readStory(row, tokenise);
    if (story !== null) stories.push(story);
  }
  tell(`Read ${stories.length} stories of ${SET_FILES.trainingNews}`);
  const gains = crossValidate(stories, tell);
  process.stdout.write(`${JSON.stringify(gains, null, 2)}\n`);
  if (Number.isFinite(limit)) {
    tell("A partial run: the model is not written.");
    return;
  }
  const count = (rows: (story: Story) => number): number =>
    stories.reduce((sum, story) => sum + rows(story), 0);
  const path = writeModel(
    fitModels(stories, FINAL_SEED),
    {
      file: SET_FILES.trainingNews,
      sha256: createHash("sha256")
        .update(readFileSync(join(dataFolder, SET_FILES.trainingNews)))
        .digest("hex"),
      rows: {
        stories: stories.length,
        terms: count(({ terms }) => terms.targets.length),
        pairs: count(({ pairs }) => pairs.targets.length),
        sentences: count(({ sentences }) => sentences.targets.length),
      },
    },
    gains,
  );
  tell(`Wrote ${path}; build core again to use it.`);
});
