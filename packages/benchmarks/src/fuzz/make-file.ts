import { unzipSync, zipSync } from "fflate";

import { createRandom } from "../statistics/random.ts";
import { below, mutateBytes, pick, type Random } from "./mutate-bytes.ts";
import type { SeedFile } from "./seed-files.ts";
import { tokensOf } from "./tokens.ts";

/** A broken file. */
export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kind of the file it was made from. */
  readonly kind: string;
}

/** Formats that are archives: broken as a whole they would hardly ever open. */
const ARCHIVES = new Set(["docx", "epub", "odt"]);

/** So many archives are broken inside, with an outside that opens. */
const INSIDE_SHARE = 0.8;

/** So many files are called something else than they are. */
const MISNAMED_SHARE = 0.1;

/** A large odd number, so that files of one run do not come again in the next one's. */
const RUN_STEP = 1_000_003;

/** Equal bytes need an equal date in an archive. */
const MTIME = new Date(1980, 0, 1);

/** Returns the broken file of a number in a run; equal numbers give equal bytes. */
export function makeFile(seeds: readonly SeedFile[], run: number, number: number): FuzzFile {
  const random = createRandom(run * RUN_STEP + number);
  // A generator of this kind starts alike for numbers that are alike.
  for (let skip = 0; skip < 3; skip += 1) random();
  const kinds = [...new Set(seeds.map((one) => one.kind))];
  const chosen = pick(random, kinds);
  const seed = pick(
    random,
    seeds.filter((one) => one.kind === chosen),
  );
  const tokens = tokensOf(seed.kind);
  const isInside = ARCHIVES.has(seed.kind) && random() < INSIDE_SHARE;
  const bytes = isInside
    ? mutateArchive(seed.bytes, random, tokens)
    : mutateBytes(seed.bytes, random, tokens);
  const kind = random() < MISNAMED_SHARE ? pick(random, kinds) : seed.kind;
  return { name: `${number}.${kind}`, bytes, kind: seed.kind };
}

/** Returns an archive with one or two entries broken, at times left out or there many times. */
function mutateArchive(bytes: Uint8Array, random: Random, tokens: readonly string[]): Uint8Array {
  const entries = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  for (let count = 1 + below(random, 2); count > 0; count -= 1) {
    const [name, content] = pick(random, [...entries]);
    const chance = random();
    if (chance < 0.05) entries.delete(name);
    else if (chance < 0.1) entries.set(pick(random, ["../x", "a\\b", `${name}x`]), content);
    else entries.set(name, mutateBytes(content, random, tokens));
    if (entries.size === 0) break;
  }
  return zipSync(Object.fromEntries(entries), { level: pick(random, [0, 6]), mtime: MTIME });
}
