import { writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

import { parseFuzzArguments } from "./fuzz/fuzz-arguments.ts";
import { countOutcomes, type FuzzResult, isFailure } from "./fuzz/fuzz-result.ts";
import { makeFile } from "./fuzz/make-file.ts";
import { type FileOutcome, readFile } from "./fuzz/read-file.ts";
import { renderFuzz } from "./fuzz/render-fuzz.ts";
import { runFiles } from "./fuzz/run-files.ts";
import { readSeedFiles } from "./fuzz/seed-files.ts";
import { readProvenance } from "./run/provenance.ts";
import { runCommand } from "./run/run-command.ts";
import { tell } from "./run/tell.ts";
import { writeResults } from "./run/write-results.ts";

/** A run of fewer files is a look, and is not written down. */
const LEAST_FILES = 20_000;

/** How often progress is told of, in files. */
const TOLD_EVERY = 1000;

await runCommand(async () => {
  const { run, files, file } = parseFuzzArguments(process.argv.slice(2));
  await (file === undefined ? readAll(run, files) : readAlone(run, file));
});

async function readAll(run: number, files: number): Promise<void> {
  const provenance = readProvenance("npm run fuzz");
  const outcomes: FileOutcome[] = [];
  const onOutcome = (outcome: FileOutcome): void => {
    outcomes.push(outcome);
    if (isFailure(outcome)) tell(`${outcome.outcome} ${outcome.number}\n${outcome.detail}`);
    if (outcomes.length % TOLD_EVERY === 0) tell(`${outcomes.length} of ${files} files`);
  };
  await runFiles({ run, files, processes: Math.min(2, availableParallelism()), onOutcome });
  const result: FuzzResult = {
    version: 1,
    provenance,
    run,
    files,
    kinds: countOutcomes(outcomes),
    peakMb: outcomes.reduce((most, outcome) => Math.max(most, outcome.peakMb), 0),
    failures: outcomes.filter(isFailure).toSorted((a, b) => a.number - b.number),
  };
  const page = renderFuzz(result);
  if (files >= LEAST_FILES) writeResults("fuzz", result, page);
  process.stdout.write(page);
  if (result.failures.length > 0) process.exitCode = 1;
}

/** Makes one file, keeps it where a debugger can read it, and tells how reading it ends. */
async function readAlone(run: number, number: number): Promise<void> {
  const file = makeFile(readSeedFiles(), run, number);
  const path = join(tmpdir(), `precis-fuzz-${run}-${file.name}`);
  writeFileSync(path, file.bytes);
  const { outcome, detail, ms, peakMb } = await readFile(number, file);
  tell(`${path}: ${outcome}, ${Math.round(ms)} ms, ${Math.round(peakMb)} MB\n${detail}`);
}
