/** Titles before names in lower case, longest first where one begins another; our own list. */
const TITLES: readonly string[] = [
  "secretary of state",
  "secretary of defense",
  "secretary of defence",
  "secretary general",
  "attorney general",
  "governor general",
  "major general",
  "lieutenant general",
  "lt gen",
  "maj gen",
  "lieutenant colonel",
  "vice president",
  "vice admiral",
  "vice chancellor",
  "prime minister",
  "chief minister",
  "chief justice",
  "chief executive",
  "foreign minister",
  "foreign secretary",
  "home secretary",
  "defence secretary",
  "defense secretary",
  "defence minister",
  "defense minister",
  "finance minister",
  "interior minister",
  "health minister",
  "health secretary",
  "home minister",
  "army chief",
  "air marshal",
  "field marshal",
  ..."mr mrs ms miss mx madam dr doctor prof professor sir dame lord lady".split(" "),
  ..."president pres chancellor premier pm minister secretary senator sen rep representative".split(
    " ",
  ),
  ..."congressman congresswoman governor gov mayor ambassador judge justice councillor mp".split(
    " ",
  ),
  ..."king queen prince princess emperor empress emir sultan sheikh shah duke duchess baron count".split(
    " ",
  ),
  ..."pope cardinal archbishop bishop father fr sister brother reverend rev rabbi imam ayatollah".split(
    " ",
  ),
  ..."general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm".split(
    " ",
  ),
  ..."brigadier commander corporal private detective inspector constable officer coach saint st".split(
    " ",
  ),
  ..."monsieur madame herr frau senor senora signor signora don dona shri sri smt begum".split(" "),
];

const TITLE_WORDS: readonly (readonly string[])[] = TITLES.map((title) => title.split(" "));

/** Words before a title that do not change who is meant. */
const MODIFIERS = new Set("the former ex then acting late us uk his her".split(" "));
/** Words before a title that change it: a deputy minister is not the minister. */
const CHANGING = new Set("deputy vice assistant junior shadow interim under".split(" "));

/** Forms of address that go with every office, by whom they address. */
const COURTESIES: ReadonlyMap<string, string> = new Map([
  ["mr", "man"],
  ["sir", "man"],
  ["mrs", "woman"],
  ["ms", "woman"],
  ["miss", "woman"],
  ["madam", "woman"],
  ["dr", "anyone"],
  ["doctor", "anyone"],
  ["prof", "anyone"],
  ["professor", "anyone"],
]);

/** Words after a name: they tell father from son, or honour. */
const ENDINGS = new Set("jr sr junior senior phd md mp mbe obe cbe esq".split(" "));

/** A person's name in folded words, with what stands before and after it. */
export interface TitledName {
  readonly titles: readonly string[];
  readonly name: readonly string[];
  readonly endings: readonly string[];
}

/** Returns a person's name parted from its titles; a text that is nothing but titles is a name. */
export function splitTitles(words: readonly string[]): TitledName {
  const titles: string[] = [];
  let [at, start, changing] = [0, 0, ""];
  while (at < words.length - 1) {
    const word = words[at] ?? "";
    const title = TITLE_WORDS.find((parts) =>
      parts.every((part, offset) => words[at + offset] === part),
    );
    if (title !== undefined && at + title.length < words.length) {
      titles.push(changing + title.join(" "));
      changing = "";
      at += title.length;
      start = at;
    } else if (MODIFIERS.has(word)) at += 1;
    else if (CHANGING.has(word)) {
      changing = `${word} `;
      at += 1;
    } else break;
  }
  const rest = words.slice(start);
  const end = rest.findLastIndex((word) => !ENDINGS.has(word)) + 1;
  return { titles, name: rest.slice(0, Math.max(end, 1)), endings: rest.slice(Math.max(end, 1)) };
}

/**
 * Returns whether two ways to address one name can mean one person: titles and endings may be left out,
 * but not swapped. "Mr" goes with any office; King Charles is not Prince Charles, nor a father his son.
 */
export function canBeOnePerson(one: TitledName, other: TitledName): boolean {
  return agree(one.titles, other.titles) && agree(one.endings, other.endings);
}

function agree(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.every((title) => others.includes(title) || isCourtesyTo(title, others)) ||
    others.every((title) => some.includes(title) || isCourtesyTo(title, some))
  );
}

function isCourtesyTo(title: string, others: readonly string[]): boolean {
  const whom = COURTESIES.get(title);
  return (
    whom !== undefined &&
    others.every((other) => {
      const addressed = COURTESIES.get(other) ?? "anyone";
      return whom === "anyone" || addressed === "anyone" || whom === addressed;
    })
  );
}
