import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type LinearModel,
  PAIR_FEATURE_NAMES,
  SENTENCE_FEATURE_NAMES,
  SET_FEATURE_NAMES,
  TERM_FEATURE_NAMES,
} from "@precis/core/training";

import type { Gains } from "./cross-validate.ts";
import type { Models } from "./fit-models.ts";
import { SETTINGS } from "./settings.ts";

/** Where core reads the model from. */
const MODEL_PATH: string = resolve(
  import.meta.dirname,
  "../../../core/src/rank/learned-model.json",
);

/** Digits that a weight is kept with; more changes no choice and fewer could. */
const DIGITS = 6;

/** What the model was fitted to. */
export interface Origin {
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** Rows of each kind that were fitted to. */
  readonly rows: Readonly<Record<"stories" | "terms" | "pairs" | "sentences", number>>;
}

/**
 * Writes the model with where it comes from; returns the path. The date is that of the first fit that
 * gave these weights, so that fitting again gives the same bytes.
 */
export function writeModel(
  models: Models,
  origin: Origin,
  gains: Readonly<Record<string, Gains>>,
): string {
  const body = {
    origin,
    // The formatter keeps a list of numbers on one line, JSON.stringify does not.
    settings: { ...SETTINGS, seeds: SETTINGS.seeds.join(" ") },
    crossValidation: gains,
    term: nameWeights(models.term, TERM_FEATURE_NAMES),
    pair: nameWeights(models.pair, PAIR_FEATURE_NAMES),
    sentence: nameWeights(models.sentence, SENTENCE_FEATURE_NAMES),
    set: nameWeights(models.set, SET_FEATURE_NAMES),
  };
  const render = (date: string): string => {
    const { origin: from, settings, crossValidation, ...parts } = body;
    const provenance = { made: "npm run fit", date, ...from, settings, crossValidation };
    return `${JSON.stringify({ provenance, ...parts }, roundNumber, 2)}\n`;
  };
  const before = existsSync(MODEL_PATH) ? readFileSync(MODEL_PATH, "utf8") : "";
  const dated = /"date": "([^"]*)"/u.exec(before)?.[1] ?? "";
  if (render(dated) !== before) {
    writeFileSync(MODEL_PATH, render(new Date().toISOString().slice(0, 10)));
  }
  return MODEL_PATH;
}

function nameWeights(
  { intercept, weights }: LinearModel,
  names: readonly string[],
): { readonly intercept: number; readonly weights: Readonly<Record<string, number>> } {
  return {
    intercept,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
  };
}

function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value;
}
