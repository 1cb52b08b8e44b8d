import { readFileSync } from "node:fs";

import { MANIFEST } from "./places.ts";

/** Returns the version of the command, as its package says it. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}
