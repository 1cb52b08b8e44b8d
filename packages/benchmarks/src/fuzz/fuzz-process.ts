import { makeFile } from "./make-file.ts";
import { readFile } from "./read-file.ts";
import { readSeedFiles } from "./seed-files.ts";

/** The process that `runFiles` starts: makes and reads each file whose number it is sent. */
const run = Number(process.argv[2]);
const seeds = readSeedFiles();

process.on("message", (number: number) => {
  void readFile(number, makeFile(seeds, run, number)).then((outcome) => process.send?.(outcome));
});
