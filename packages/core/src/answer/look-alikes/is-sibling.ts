/**
 * Beginnings that turn a word into its opposite or its sibling; those of a line exclude each other. Our
 * own list.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ["hyper", "hypo"],
  ["macro", "micro"],
  ["inter", "intra", "intro"],
  ["endo", "exo", "ecto"],
  ["ante", "anti"],
  ["mega", "meta", "meso"],
  ["para", "peri", "per"],
  ["pre", "pro"],
  ["proto", "photo"],
  ["maxi", "mini"],
];

/**
 * Endings that make another word of a stem; those of a line are one ending, which pens mix up. Longer
 * endings stand before the shorter ones that end them. Our own list.
 */
const ENDINGS: readonly (readonly string[])[] = [
  ["ically"],
  ["ism", "izm"],
  ["ist"],
  ["ise", "ize"],
  ["ence", "ance"],
  ["ent", "ant"],
  ["able", "ible"],
  ["ably", "ibly"],
  ["ment"],
  ["ness"],
  ["ess"],
  ["ity"],
  ["ous"],
  ["ive"],
  ["ion"],
  ["ics"],
  ["ing"],
  ["ate"],
  ["ite"],
  ["ide"],
  ["ane"],
  ["ene"],
  ["ose"],
  ["ase"],
  ["ium", "um"],
  ["ical", "ial", "al"],
  ["ic"],
  ["ee"],
  ["er", "or"],
  ["ed"],
  ["ly"],
];

/** A stem shorter than this is chance: "per" of "perish" and "peril". */
const SHORTEST_STEM = 4;

/**
 * Returns whether two words are the same but for a beginning or ending that makes another word of it:
 * "macroeconomics" and "microeconomics", "sulfite" and "sulfate", "photographer" and "photograph".
 * "independance" is not "independence" made another word.
 */
export function isSibling(one: string, other: string): boolean {
  return differInBeginning(one, other) || differInEnding(one, other);
}

function differInBeginning(one: string, other: string): boolean {
  return BEGINNINGS.some((parts) => {
    const mine = parts.find((part) => one.startsWith(part));
    const yours = parts.find((part) => other.startsWith(part));
    if (mine === undefined || yours === undefined || mine === yours) return false;
    return one.slice(mine.length) === other.slice(yours.length);
  });
}

function differInEnding(one: string, other: string): boolean {
  return listStems(one).some(([stem, ending]) =>
    listStems(other).some(([sameStem, another]) => stem === sameStem && ending !== another),
  );
}

/** Every way to part a word into a stem and the line of its ending; -1 for no ending. */
function listStems(word: string): readonly (readonly [stem: string, ending: number])[] {
  const parted = ENDINGS.flatMap((endings, line) =>
    endings
      .filter((ending) => word.endsWith(ending))
      .map((ending) => [word.slice(0, -ending.length), line] as const),
  );
  return [[word, -1] as const, ...parted].filter(([stem]) => stem.length >= SHORTEST_STEM);
}
