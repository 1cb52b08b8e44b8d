/** A language whose openers are listed. */
export type OpenerLanguage = "en" | "fr";

/**
 * Words that lean on an earlier sentence when they open one.
 *
 * English: the pronouns, demonstratives and linkers of ExtEval (Zhang, Wan and Bansal 2023, appendix
 * F). Its bare "the" is left out: without coreference it would flag a third of all sentences. French:
 * our own list of the same kinds.
 */
const OPENERS: Readonly<Record<OpenerLanguage, readonly string[]>> = {
  en: [
    "they, she, he, it, this, that, those, these, both, them, her, him, their, his, its, hers, theirs",
    "and, so, still, also, however, but, clearly, meanwhile, then, moreover",
    "not only, not just, on one side, on another",
  ],
  fr: [
    "il, elle, ils, elles, lui, eux, celui-ci, celle-ci, ceux-ci, celles-ci",
    "ce, cet, cette, ces, ceci, cela, ça, c', son, sa, ses, leur, leurs",
    "et, mais, or, donc, car, puis, ensuite, alors, ainsi, aussi, enfin, cependant, pourtant",
    "toutefois, néanmoins, également, d'ailleurs, en effet, par ailleurs, en outre, de plus, de même",
    "en revanche, au contraire, d'autre part, de son côté, de leur côté, pour autant",
  ],
};

const PATTERNS: Readonly<Record<OpenerLanguage, RegExp>> = {
  en: toPattern(OPENERS.en),
  fr: toPattern(OPENERS.fr),
};

/** Returns the pattern of a sentence, without marks in front, that opens with a leaning word. */
export function openerPattern(language: OpenerLanguage): RegExp {
  return PATTERNS[language];
}

function toPattern(lines: readonly string[]): RegExp {
  const words = lines.flatMap((line) => line.split(", "));
  const spelled = words.map((word) => word.replaceAll(" ", "\\s+").replaceAll("'", "['’]"));
  // "so-called" and "Sonia" are other words; "he's" and "c'est" are not.
  return new RegExp(`^(?:${spelled.join("|")})(?:(?<=['’])|(?![\\p{L}\\p{N}-]))`, "iu");
}
