import { readFileSync } from "node:fs";

import { loadPackage } from "../peers/load-package.ts";
import { tsTextrank } from "../peers/ts-textrank.ts";

/** What a command-line tool built on ts-textrank would do: load it, read a file, print a summary. */
const peer = await loadPackage(tsTextrank);
if (!peer.available) throw new Error(peer.reason);
const sentences = await peer.run(readFileSync(process.argv[2] ?? 0, "utf8"), 3, "en");
process.stdout.write(`${sentences.join("\n")}\n`);
