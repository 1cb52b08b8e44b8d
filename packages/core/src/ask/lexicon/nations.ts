import { KNOWN_NATIONS } from "./known-nations.ts";
import { toKey } from "./to-key.ts";

/** What is known of countries and their people. */
export interface Nations {
  /** Whether a word, in the singular or plural, is that for a country's people: "Kenyan", "Kenyans". */
  readonly isDemonym: (word: string) => boolean;
  /** Returns the words for neighbouring peoples in a demonym's number; none for another word. */
  readonly demonymsLike: (word: string) => readonly string[];
  /** Returns the names and words that give a country or its people away: "Kenya", "Kenyan", "Kenyans". */
  readonly nationOf: (name: string) => readonly string[];
}

/** A country as our list has it. */
export interface Nation {
  readonly names: readonly string[];
  /** The adjective first. */
  readonly demonyms: readonly string[];
}

/** Returns the countries of each region. */
export function knownNations(): Nation[][] {
  return KNOWN_NATIONS.map((row) => row.split(/,\s+/u).map(readNation));
}

/** Returns a look-up of countries and the words for their people. */
export function createNations(): Nations {
  const regions = knownNations();
  const regionOf = new Map<string, readonly Nation[]>();
  const nationOf = new Map<string, Nation>();
  for (const region of regions) {
    for (const nation of region) {
      for (const name of nation.names) nationOf.set(toKey(name), nation);
      for (const demonym of nation.demonyms) {
        nationOf.set(toKey(demonym), nation);
        // A country on the border of two regions has the neighbours of the first.
        if (!regionOf.has(demonym)) regionOf.set(demonym, region);
      }
    }
  }
  const isAdjective = (word: string): boolean =>
    regions.some((region) => region.some(({ demonyms }) => demonyms[0] === word));
  return {
    isDemonym: (word) => regionOf.has(word) || regionOf.has(word.replace(/s$/u, "")),
    demonymsLike: (word) => {
      const singular = regionOf.has(word) ? word : word.replace(/s$/u, "");
      const others = (regionOf.get(singular) ?? []).filter(
        ({ demonyms }) => !demonyms.includes(singular),
      );
      // "the Scot" and "the Pole" are people; "the Welsh" and "the Dutch" are not one.
      const isNoun = !isAdjective(singular);
      const words = others.flatMap(({ demonyms }) =>
        demonyms.slice(isNoun ? 1 : 0, isNoun ? 2 : 1),
      );
      return singular === word ? words : words.flatMap(pluralOf);
    },
    nationOf: (name) => {
      const nation = nationOf.get(toKey(name)) ?? nationOf.get(toKey(name.replace(/s$/u, "")));
      if (nation === undefined) return [];
      return [...nation.names, ...nation.demonyms, ...nation.demonyms.flatMap(pluralOf)];
    },
  };
}

function readNation(row: string): Nation {
  const [names = "", demonyms = ""] = row.split(": ");
  return { names: names.trim().split("|"), demonyms: demonyms.split("|") };
}

/** "Russians", but nobody is called a "British" or a "Chinese" in the plural. */
function pluralOf(demonym: string): readonly string[] {
  return /(?:sh|ch|ese|ss|ic)$/u.test(demonym) ? [] : [`${demonym}s`];
}
