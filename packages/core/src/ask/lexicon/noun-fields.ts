import { groupBy } from "../../maths/group-by.ts";
import { isPlural, pluralise, singularsOf } from "./inflect.ts";
import { isMass } from "./mass-nouns.ts";
import rows from "./noun-fields.json" with { type: "json" };

/** A look-up of nouns that can stand where another stands without meaning the same. */
export interface NounFields {
  /** Returns nouns of a noun's field, in its number; none where no field is known. */
  readonly fieldOf: (noun: string) => readonly string[];
}

/** A noun that has no row of its own takes that of those that name it, unless it is in everybody's. */
const MOST_ROWS = 3;

/**
 * Returns the look-up over `noun-fields.json`: our own lists, after the nouns that news is full of, because
 * WordNet's neighbours of what is not a thing mean nearly the same ("staff", "crew") or nothing alike.
 */
export function createNounFields(): NounFields {
  const fields = new Map(Object.entries(rows).map(([noun, field]) => [noun, field.split(" ")]));
  const namedBy = groupBy(
    [...fields].flatMap(([noun, field]) => field.map((other) => ({ noun, other }))),
    ({ other }) => other,
  );
  const singularField = (noun: string): readonly string[] => {
    const own = fields.get(noun) ?? fields.get(british(noun));
    if (own !== undefined) return own;
    const naming = namedBy.get(noun) ?? [];
    if (naming.length > MOST_ROWS) return [];
    const others = naming.flatMap((row) => [row.noun, ...(fields.get(row.noun) ?? [])]);
    return [...new Set(others)].filter((other) => other !== noun);
  };
  return {
    fieldOf: (noun) => {
      const lower = noun.toLowerCase();
      for (const singular of singularsOf(lower)) {
        const field = singularField(singular);
        if (field.length > 0) return singular === lower ? field : field.flatMap(pluralsOf);
      }
      return [];
    },
  };
}

/** "Furnitures" are none. */
function pluralsOf(noun: string): readonly string[] {
  if (isPlural(noun)) return [noun];
  return isMass(noun) ? [] : [pluralise(noun)];
}

/** The lists are in British spelling. */
function british(noun: string): string {
  return noun.replace(/or$/u, "our");
}
