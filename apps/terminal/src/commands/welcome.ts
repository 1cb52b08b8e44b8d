import { relative } from "node:path";

import { summarise } from "@precis/core/summarise";
import { readSource } from "@precis/sources";

import type { FlagValues } from "../arguments/flags.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../output/colour.ts";
import { print } from "../output/print.ts";
import { SAMPLE } from "../places.ts";
import { printSummary } from "./summary.ts";

/**
 * `precis` alone: summarises the sample that comes with it and names three commands to go on with.
 */
export async function runWelcome(flags: FlagValues, io: Io): Promise<ExitCode> {
  const article = await readSource(SAMPLE, { stdin: io.stdin });
  const summary = await summarise(article, { sentences: 3 });
  await printSummary(article, summary, flags, io);
  const { faint, heading } = paintFor(io.stdout, io.env);
  const precis = io.env["npm_lifecycle_event"] === "start" ? "npm start --" : "precis";
  const sample = relative("", SAMPLE);
  const next = [
    [`${precis} summary ${sample} --explain`, "why these sentences"],
    [`${precis} quiz ${sample}`, "a quiz on the same article"],
    [`${precis} summary YOUR-ARTICLE.txt`, "an article of your own"],
  ] as const;
  const lines = next.map(([line, does]) => `  ${line}\n      ${faint(does)}`);
  await print(io.stdout, `\n${heading("Go on with")}\n${lines.join("\n")}\n`);
  return EXIT.done;
}
