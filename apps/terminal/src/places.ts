/**
 * Files of the package outside its code. Built code lies in `dist` without folders, as deep as this
 * file lies in `src`; so whoever needs a place asks here.
 */
import { fileURLToPath } from "node:url";

/** The article that comes with the command. */
export const SAMPLE: string = fileURLToPath(new URL("../assets/sample.txt", import.meta.url));

/** The package's own description. */
export const MANIFEST: string = fileURLToPath(new URL("../package.json", import.meta.url));

/** The built server: a program of its own, which this app starts and never imports. */
export const SERVER: string = fileURLToPath(
  new URL("../../web/dist/server/main.js", import.meta.url),
);
