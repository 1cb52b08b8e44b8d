function numbered(first: number, words: string): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, first + index] as const);
}

/** Zero to nineteen, with what sport and common misspellings call them. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    0,
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  ["nil", 0],
  ["nought", 0],
  ["naught", 0],
  ["forteen", 14],
  ["fiveteen", 15],
  ["eightteen", 18],
  ["ninteen", 19],
]);

/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...numbered(2, "twenty thirty forty fifty sixty seventy eighty ninety").map(
    ([word, count]) => [word, count * 10] as const,
  ),
  ["fourty", 40],
  ["fivety", 50],
  ["eightty", 80],
  ["ninty", 90],
]);

/** First to nineteenth and the round tens, as the last word of an ordinal. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    1,
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
  ),
  ...numbered(
    2,
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
  ).map(([word, count]) => [word, count * 10] as const),
  ["twelth", 12],
  ["eigth", 8],
  ["nineth", 9],
]);

/** What a word multiplies by; lakh and crore are South Asian news English. */
export const SCALES: ReadonlyMap<string, bigint> = new Map([
  ["dozen", 12n],
  ["hundered", 100n],
  ["hunderd", 100n],
  ["thousend", 10n ** 3n],
  ["milion", 10n ** 6n],
  ["millon", 10n ** 6n],
  ["bilion", 10n ** 9n],
  ["billon", 10n ** 9n],
  ["hundred", 100n],
  ["thousand", 10n ** 3n],
  ["lakh", 10n ** 5n],
  ["million", 10n ** 6n],
  ["crore", 10n ** 7n],
  ["billion", 10n ** 9n],
  ["trillion", 10n ** 12n],
  ["quadrillion", 10n ** 15n],
]);

/** Ordinals of the scales. */
export const SCALE_ORDINALS: ReadonlyMap<string, bigint> = new Map([
  ["hundredth", 100n],
  ["thousandth", 10n ** 3n],
  ["millionth", 10n ** 6n],
  ["billionth", 10n ** 9n],
]);

/** Short scales, read as such only after digits. */
export const SHORT_SCALES: ReadonlyMap<string, bigint> = new Map([
  ["k", 10n ** 3n],
  ["mn", 10n ** 6n],
  ["mln", 10n ** 6n],
  ["bn", 10n ** 9n],
  ["bln", 10n ** 9n],
  ["tn", 10n ** 12n],
  ["trn", 10n ** 12n],
]);

/** Scales of one letter, which may be units too: 5m is five million or five metres. */
export const LETTER_SCALES: ReadonlyMap<string, bigint> = new Map([
  ["m", 10n ** 6n],
  ["b", 10n ** 9n],
  ["t", 10n ** 12n],
]);

const HALF_AND_QUARTER: readonly (readonly [string, number])[] = [
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
];

/** What a word divides by after a count ("two thirds", "one fifth"); "second" never does. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...HALF_AND_QUARTER,
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
  ["hundredth", 100],
  ["hundredths", 100],
]);
