import { toWords } from "../words/to-words.ts";
import type { Guesser } from "./guesser.ts";

/** Guesses from how options are written. */
export const LOOK_GUESSERS: readonly Guesser[] = [
  { name: "longest", weigh: ({ options }) => options.map((option) => option.length) },
  { name: "shortest", weigh: ({ options }) => options.map((option) => -option.length) },
  {
    name: "most words",
    weigh: ({ options }) => options.map((option) => option.split(/\s+/u).length),
  },
  {
    name: "middle number",
    weigh: ({ options }) => weighValues(options, (value, values) => -rankFromMiddle(value, values)),
  },
  {
    name: "outer number",
    weigh: ({ options }) => weighValues(options, (value, values) => rankFromMiddle(value, values)),
  },
  { name: "roundest number", weigh: ({ options }) => options.map(roundness) },
  {
    name: "least round number",
    weigh: ({ options }) => options.map((option) => -roundness(option)),
  },
  {
    name: "odd one out",
    weigh: ({ options }) => toShares(options.map(toShape)).map((share) => -share),
  },
  { name: "looks like most", weigh: ({ options }) => toShares(options.map(toShape)) },
  ...["first", "second", "third"].map((name, place): Guesser => ({
    name: `${name} place`,
    weigh: ({ options }) => options.map((_, at) => Number(at === place)),
  })),
  {
    name: "last place",
    weigh: ({ options }) => options.map((_, at) => Number(at === options.length - 1)),
  },
];

/** Weighs options by a value of their numbers; all alike where one has none. */
function weighValues(
  options: readonly string[],
  toWeight: (value: number, values: readonly number[]) => number,
): readonly number[] {
  const values = options.map(toValue);
  const known = values.filter((value) => value !== null);
  return known.length < options.length
    ? options.map(() => 0)
    : known.map((value) => toWeight(value, known));
}

/** The value of an option that is a number, as far as its first digits go; `null` for other options. */
function toValue(option: string): number | null {
  const digits = toWords(option).find((word) => /^\d/u.test(word));
  return digits === undefined ? null : Number.parseFloat(digits);
}

/** How far a value is from the middle by rank: 0 for the middle one of three, or two of four. */
function rankFromMiddle(value: number, values: readonly number[]): number {
  const below = values.filter((other) => other < value).length;
  const above = values.filter((other) => other > value).length;
  return Math.abs(below - above);
}

/** Zeros at the end of a number: the more, the rounder. */
function roundness(option: string): number {
  return option.replaceAll(/[^\d]/gu, "").match(/0*$/u)?.[0].length ?? 0;
}

function toShares(items: readonly string[]): readonly number[] {
  return items.map((item) => items.filter((other) => other === item).length);
}

/** What an option looks like, for finding the one that looks different. */
function toShape(option: string): string {
  const words = option.split(/\s+/u).length;
  const capital = /^\p{Lu}/u.test(option) ? "C" : "c";
  const plural = option.endsWith("s") ? "s" : "";
  return `${words}${capital}${/\d/u.test(option) ? "9" : ""}${/[-’'.,]/u.test(option) ? "-" : ""}${plural}`;
}
