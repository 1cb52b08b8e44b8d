import { KNOWN_COUNTIES, KNOWN_TOWNS } from "./known-towns.ts";
import { knownNations } from "./nations.ts";
import { toKey } from "./to-key.ts";

/** What is known of the places that WordNet lists. */
export interface Places {
  /** Whether a name is that of a place. */
  readonly isPlace: (name: string) => boolean;
  /** Returns the usual name of the place a name names ("Myanmar" for "Burma"); `undefined` if unknown. */
  readonly placeOf: (name: string) => string | undefined;
  /** Returns the kinds of place a name can be: "country", "city", "state", "river" …; none if unknown. */
  readonly placeKinds: (name: string) => ReadonlySet<string>;
  /** Returns places of the same kind (countries of a continent, capitals), the best known first. */
  readonly placesLike: (name: string) => readonly string[];
}

/** Places of one kind, each by all its names, the usual one first. */
export interface PlaceKind {
  readonly kind: string;
  readonly names: readonly (readonly string[])[];
}

const NO_KINDS: ReadonlySet<string> = new Set();

/** Returns our own lists, towns and counties by country and countries by region, as places of a kind. */
export function knownPlaces(): PlaceKind[] {
  const towns = KNOWN_TOWNS.map((row) => readRow("city", row));
  const counties = KNOWN_COUNTIES.map((row) => readRow("state", row));
  const countries = knownNations().map((region) => ({
    kind: region.some(({ names }) => names[0] === "Europe") ? "continent" : "country",
    names: region.map(({ names }) => names),
  }));
  return [...towns, ...counties, ...countries];
}

function readRow(kind: string, row: string): PlaceKind {
  return { kind, names: row.split(/,\s+/u).map((names) => names.split("|")) };
}

/** Returns a look-up of places; of a name that several have, the first listed is meant. */
export function createPlaces(places: readonly PlaceKind[]): Places {
  const members = new Map<string, PlaceKind["names"]>();
  const usualNames = new Map<string, string>();
  const kinds = new Map<string, Set<string>>();
  for (const { kind, names } of places) {
    for (const place of names) {
      for (const name of place) {
        const key = name.toLowerCase();
        kinds.set(key, (kinds.get(key) ?? new Set()).add(coarseKind(kind)));
        if (!members.has(key)) members.set(key, names);
        if (!usualNames.has(key)) usualNames.set(key, place[0] ?? name);
      }
    }
  }
  return {
    isPlace: (name) => members.has(toKey(name)),
    placeOf: (name) => usualNames.get(toKey(name)),
    placeKinds: (name) => kinds.get(toKey(name)) ?? NO_KINDS,
    placesLike: (name) => {
      const key = toKey(name);
      const own = usualNames.get(key);
      const group = members.get(key) ?? [];
      return group.flatMap(([other]) => {
        // Where a name is better known for another place, readers would take it for that.
        const isMeant = other !== undefined && members.get(other.toLowerCase()) === group;
        return isMeant && other !== own ? [other] : [];
      });
    },
  };
}

/** "African country" is a country; capitals, ports and towns are cities, provinces and counties states. */
function coarseKind(kind: string): string {
  const last = kind.split(" ").at(-1) ?? kind;
  if (/capital|port|town|metropolis|suburb|municipality/u.test(last)) return "city";
  return /province|county|region/u.test(last) ? "state" : last;
}
