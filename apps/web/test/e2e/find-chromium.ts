import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";

import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The absolute path of a Chromium; empty where there is none. */
    readonly chromium: string;
  }
}

/** Where Debian, Ubuntu and Google put it. */
const USUAL_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Finds a Chromium for the tests of the page, or installs one where that is in its power. */
export function setup(project: TestProject): void {
  const path = findChromium() ?? installChromium();
  if (path === undefined) {
    process.stderr.write("No Chromium here (PRECIS_CHROMIUM names one): the page is not tested.\n");
  }
  project.provide("chromium", path ?? "");
}

function findChromium(): string | undefined {
  const named = process.env["PRECIS_CHROMIUM"];
  if (named === undefined) return USUAL_PATHS.find((path) => existsSync(path));
  accessSync(named, constants.X_OK);
  return named;
}

/** Only root on Debian or its kin may install, and only there is it asked of a bare machine. */
function installChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  process.stderr.write("Installing Chromium for the tests of the page …\n");
  const options: ExecFileSyncOptions = { stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "-y", "chromium"], options);
  return findChromium();
}
