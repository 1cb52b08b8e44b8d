/**
 * Summarises the sample with the built command and keeps what V8 compiled for that, so that the next
 * start need not compile it again. Runs after each build.
 */
import { chmodSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const main = place("../dist/main.js");

// The build makes the file anew; a link to it is still a command.
chmodSync(main, 0o755);

process.argv = [process.execPath, main, "summary", place("../assets/sample.txt"), "--quiet"];
process.stdout.write = () => true;

const { compiled } = createRequire(import.meta.url)(main);

process.on("exit", () => writeFileSync(place("../dist/precis.js.v8"), compiled.createCachedData()));
