import { createRandom } from "../../maths/random.ts";
import { KNOWN_PEOPLE } from "./known-people.ts";
import { PLAIN_NAMES } from "./plain-names.ts";

/** What is known of people by their names. */
export interface People {
  /**
   * Returns people known for the same, in full or by surname as the name given is. For somebody not known,
   * whose full name is `fullName`, people made up: with names of the same language and sex, always the
   * same; none where the first name tells neither.
   */
  readonly peopleLike: (name: string, fullName?: string) => readonly string[];
  /** Whether two well-known people are known for different things; never of people not known. */
  readonly areUnlike: (a: string, b: string) => boolean;
}

/** As many people are made up: some will be too short or too long, or named in the article. */
const MADE_UP = 12;

/** A middle name would be missed in those made up. */
const MOST_WORDS = 2;

/** Returns a look-up of well-known people by full name or, where only one bears it, by surname. */
export function createPeople(): People {
  const kinds = new Map<string, readonly string[]>();
  const numbers = new Map<string, Set<number>>();
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const [number, kind] of KNOWN_PEOPLE.entries()) {
    for (const name of kind) {
      numbers.set(name, (numbers.get(name) ?? new Set()).add(number));
      if (!kinds.has(name)) kinds.set(name, kind);
      const surname = surnameOf(name);
      if (owners.has(surname) && owners.get(surname) !== name) shared.add(surname);
      owners.set(surname, name);
    }
  }
  const fullNameOf = (name: string): string =>
    kinds.has(name) || shared.has(name) ? name : (owners.get(name) ?? name);
  return {
    areUnlike: (a, b) => {
      const others = numbers.get(fullNameOf(b));
      const own = numbers.get(fullNameOf(a));
      if (own === undefined || others === undefined) return false;
      return ![...own].some((number) => others.has(number));
    },
    peopleLike: (name, fullName = name) => {
      const full = fullNameOf(name);
      const kind = kinds.get(full);
      if (kind === undefined) return makeUp(name, fullName);
      const others = kind.filter((other) => other !== full);
      return full === name ? others : others.filter((other) => other.includes(" ")).map(surnameOf);
    },
  };
}

/** Returns people who do not exist: by first name and surname, or by surname where that is the name given. */
function makeUp(name: string, fullName: string): string[] {
  const [first = "", second] = fullName.split(" ");
  const isSurname = !name.includes(" ");
  if (second === undefined || name === first || name.split(" ").length > MOST_WORDS) return [];
  const group = PLAIN_NAMES.flatMap(({ men, women, surnames }) =>
    [men, women].map((firsts) => ({ firsts, surnames })),
  ).find(({ firsts }) => firsts.includes(first));
  if (group === undefined) return [];
  const random = createRandom(fullName);
  const firsts = random.shuffle(group.firsts.filter((other) => other !== first));
  const surnames = random.shuffle(group.surnames.filter((other) => !fullName.endsWith(other)));
  return surnames
    .slice(0, Math.min(MADE_UP, firsts.length))
    .map((surname, at) => (isSurname ? surname : `${firsts[at] ?? ""} ${surname}`));
}

function surnameOf(name: string): string {
  return name.split(" ").at(-1) ?? name;
}
