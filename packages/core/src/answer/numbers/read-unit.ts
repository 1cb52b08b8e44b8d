import { toNounKey } from "../text/plural.ts";
import { toOneSpelling } from "../text/spelling.ts";
import { fraction, type Fraction, multiply } from "./fraction.ts";
import { SHORT_UNITS, UNITS } from "./unit-table.ts";

/** One thing a unit can mean: so many of a base unit. */
export interface Meaning {
  readonly base: string;
  readonly size: Fraction;
}

/** What is counted or measured: a unit of the table, or words ("barrels of oil"). */
export interface Unit {
  /** All it can mean as a measure; none where the table does not have it. */
  readonly meanings: readonly Meaning[];
  /** Its words in the singular, with one spelling. */
  readonly words: readonly string[];
  /** Its words as they are written. */
  readonly written: readonly string[];
}

/** Words between a number and what it counts: "half an hour", "a quarter of the votes". */
const LINKS = new Set(["of", "a", "an", "the", "-"]);

/** Ways to say "per" between two units. */
const PER = new Set(["per", "/", "a", "an", "each", "every"]);

const POWERS: ReadonlyMap<string, number> = new Map([
  ["square", 2],
  ["sq", 2],
  ["cubic", 3],
]);

/** Returns the unit that the words and signs beside a number say; `null` for none. */
export function readUnit(texts: readonly string[]): Unit | null {
  const first = texts.findIndex((text) => !LINKS.has(text));
  if (first < 0) return null;
  const written = texts
    .slice(first)
    .filter((text) => text !== "-")
    .flatMap((text) => (SHORT_UNITS.get(text) ?? text).split(" "))
    .map((text) => (PER.has(text) ? "per" : text));
  const words = written.map(toUnitWord);
  return { meanings: findMeanings(words), words, written };
}

/** One form for "km" and "kms", "metres" and "meter". */
function toUnitWord(word: string): string {
  if (UNITS.has(word)) return word;
  const short = word.replace(/s$/u, "");
  return word.length < 4 && UNITS.has(short) ? short : toOneSpelling(toNounKey(word));
}

/** Looks up each part of "kilometre per hour"; a part without meaning leaves the whole without. */
function findMeanings(words: readonly string[]): readonly Meaning[] {
  const at = words.indexOf("per");
  if (at < 0) return findMeasure(words);
  const below = findMeanings(words.slice(at + 1));
  return findMeasure(words.slice(0, at)).flatMap((above) =>
    below.map(({ base, size }) => ({
      base: `${above.base} per ${base}`,
      size: multiply(above.size, fraction(size.bottom, size.top)),
    })),
  );
}

function findMeasure(words: readonly string[]): readonly Meaning[] {
  const power = POWERS.get(words[0] ?? "") ?? 1;
  const name = words.slice(power === 1 ? 0 : 1).join(" ");
  return (UNITS.get(name) ?? []).map(({ base, times }) => {
    const [top = "1", bottom = "1"] = times.split("/");
    const size = fraction(BigInt(top), BigInt(bottom));
    return {
      base: power === 1 ? base : `${base} ^ ${power}`,
      size: Array.from({ length: power }, () => size).reduce(multiply),
    };
  });
}
