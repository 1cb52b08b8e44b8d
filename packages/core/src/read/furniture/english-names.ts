/**
 * Latin capitals and letters by ranges: patterns with Unicode properties take five times as long to
 * compile, and these stand on the way to every summary.
 */
export const CAPITAL: string = "A-ZÀ-ÞĀ-ſḀ-ỿ";

/** Small Latin letters and capitals, as {@link CAPITAL} has these. */
export const LETTER: string = "A-Za-zÀ-ÿĀ-ſḀ-ỿ";

/** One capitalised word of a name. */
export const NAME: string = `[${CAPITAL}][${LETTER}.'’-]+`;

/** The names of up to five people, as a byline has them. */
export const NAMES: string = `${NAME}(?:\\s+(?:(?:de|da|dos|van|von|der|bin|al|el|and|&)\\s+)?${NAME}){0,5}(?:(?:,|\\s+and|\\s+&)\\s+${NAME}(?:\\s+${NAME}){0,3}){0,4}`;

/** News agencies and other outlets that datelines and credits name. */
export const OUTLET: string =
  "(?:CNN|Reuters|AFP|AP|The Associated Press|Associated Press|ANI|PTI|Bloomberg|BBC News|BBC|Agencies|Agency|Rolling Stone)";
