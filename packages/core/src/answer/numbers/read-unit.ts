import { toSingular } from "../text/plural.ts";
import { toOneSpelling } from "../text/spelling.ts";
import { fraction, type Fraction, multiply } from "./fraction.ts";
import { UNITS } from "./unit-table.ts";

/** What is counted or measured: a unit of the table, or words ("barrels of oil"). */
export interface Unit {
  /** What the words mean as a unit: base and size; none where the table does not have them. */
  readonly meanings: readonly { readonly base: string; readonly size: Fraction }[];
  /** The words in the singular, with one spelling. */
  readonly words: readonly string[];
}

/** Words between a number and what it counts: "half an hour", "a quarter of the votes". */
const LINKS = new Set(["of", "a", "an", "the", "-"]);

/** Returns the unit that some words or signs after, before or around a number say; `null` for none. */
export function readUnit(texts: readonly string[]): Unit | null {
  const first = texts.findIndex((text) => !LINKS.has(text));
  if (first < 0) return null;
  const words = texts
    .slice(first)
    .filter((text) => text !== "-")
    .map((text) => toOneSpelling(toSingular(text)));
  return { meanings: findMeanings(words), words };
}

function findMeanings(words: readonly string[]): Unit["meanings"] {
  const power = words[0] === "square" || words[0] === "sq" ? 2 : words[0] === "cubic" ? 3 : 1;
  const name = words.slice(power === 1 ? 0 : 1).join(" ");
  return (UNITS.get(name) ?? []).map(({ base, times }) => {
    const [top = "1", bottom = "1"] = times.split("/");
    const size = fraction(BigInt(top), BigInt(bottom));
    const sizes = Array.from({ length: power }, () => size);
    return {
      base: power === 1 ? base : `${base} ^ ${power}`,
      size: sizes.reduce(multiply, fraction(1n)),
    };
  });
}
