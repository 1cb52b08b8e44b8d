import { requireFiles } from "../data/data-folder.ts";
import { type BenchArguments, parseBenchArguments } from "./bench-arguments.ts";
import { type Provenance, readProvenance } from "./provenance.ts";
import { runCommand } from "./run-command.ts";
import { tell } from "./tell.ts";
import { writeResults } from "./write-results.ts";

/** What a benchmark is told: the command line, and where its figures come from. */
export interface BenchRun extends BenchArguments {
  readonly provenance: Provenance;
}

/** What a benchmark found. */
export interface Measured {
  /** Everything, to be kept as JSON. */
  readonly result: unknown;
  /** The figures as a page of Markdown. */
  readonly page: string;
}

/**
 * Runs the benchmark of `npm run bench:NAME` with the arguments of this process: makes sure that the sets it
 * measures on are there, prints the page, and keeps page and JSON in `results/` where nothing was left out.
 */
export async function runBenchmark(
  name: string,
  files: readonly string[],
  measure: (run: BenchRun) => Promise<Measured>,
): Promise<void> {
  await runCommand(async () => {
    const settings = parseBenchArguments(process.argv.slice(2), process.env);
    requireFiles(settings.dataFolder, files);
    const provenance = readProvenance(`npm run bench:${name}`);
    const { result, page } = await measure({ ...settings, provenance });
    if (Number.isFinite(settings.limit) || !settings.peers) {
      tell("A partial run: results are printed but not written.");
    } else {
      writeResults(name, result, page);
    }
    process.stdout.write(page);
  });
}
