import fc from "fast-check";

/** Seed and length of the property runs: the same every time, unless the environment asks for others. */
export const RUN: { readonly seed: number; readonly factor: number } = {
  seed: Number(process.env["FUZZ_SEED"] ?? 1287),
  factor: Number(process.env["FUZZ_FACTOR"] ?? 1),
};

const SUBJECTS = [
  "The harbour master",
  "Thandiwe Mokoena",
  "Dr. Yuki Tanabe",
  "He",
  "This",
  "A crew of nine",
  "The U.S. envoy",
  "Le marché",
  "Die Kranichwarte",
  "Мост",
  "المرفأ",
  "桥梁",
];
const VERBS = [
  "closed",
  "paid $2.4 million for",
  "moved 72% of",
  "saw",
  "a fermé",
  "öffnete",
  "открыл",
];
const OBJECTS = [
  "the quay in March 2012",
  "a lens from Portugal",
  "1,250 crates at 9 a.m. on Monday",
  "its own road",
  "le quai",
  "am 3. Oktober das Moor",
  "ворота",
  "no. 7 and e.g. the crane",
];
const ENDS = [".", ".", ".", "!", "?", "…", "...", "", ".”", " ."];
const OPENINGS = ["", "", "", "However, ", "“", "But ", "(", "« "];

const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...OBJECTS),
    fc.constantFrom(...ENDS),
  )
  .map(([opening, subject, verb, object, end]) => `${opening}${subject} ${verb} ${object}${end}`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const glued = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(""));
const list = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((item) => `- ${item}`).join("\n"));
const numbered = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((item, at) => `${at + 1}. ${item}`).join("\n"));
const quoted = paragraph.map((text) => `> ${text}`);
const heading = fc.constantFrom("Harbour reopens", "# Tides", "WHAT NEXT?", "Ce qui change");
const furniture = fc.constantFrom(
  "Advertisement",
  "By Thandiwe Mokoena",
  "Updated 4 May 2021",
  "Publicité",
  "Lesen Sie auch: Das Moor",
  "Share this article",
  "LISBON (Reuters) -- The quay (pictured) closed.",
);
const noise = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "\u0000",
    "\u0007\u001B[31m",
    "\uFEFF",
    "\u200B\u00AD",
    "\u202Eabc\u202C",
    "\uD83C",
    "e\u0301",
    "_____",
  ),
);

/** A block of an article: mostly prose of many languages, and now and then anything at all. */
export const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: glued },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: numbered },
  { weight: 1, arbitrary: quoted },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: furniture },
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: fc.tuple(paragraph, noise).map((parts) => parts.join(" ")) },
);

/** A text as people paste it: blocks, most of them split by blank lines. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n")), {
    maxLength: 12,
  })
  .map((blocks) => blocks.flat().join(""));
