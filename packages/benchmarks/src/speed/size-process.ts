import { runSize } from "./size-run.ts";

/** The process that `measureGrowth` starts for each size: prints one SizeRun as JSON. */
const [system, words] = process.argv.slice(2);
if (system !== "precis" && system !== "ts-textrank") throw new Error(`no such system: ${system}`);
process.stdout.write(JSON.stringify(await runSize(system, Number(words))));
