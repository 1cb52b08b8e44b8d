/** Written with a vowel, spoken with a consonant: "a European", "a unit", "a one-off". */
const CONSONANT_SOUND =
  /^(?:eu|ewe|one(?!\p{L})|once|ubiq|uga|uk[eru]|unan|unes|uni(?![dmn])|ura[ln]|uri|uru|us[aeu]|ut[aeio]|uy)/iu;

/** Written with a consonant or in digits, spoken with a vowel: "an hour", "an 8", "an 11th", "an 1850 map". */
const VOWEL_SOUND = /^(?:heir|honest|honou?r|hour|8|11(?!\d)|18(?:\d\d)?(?!\d))/iu;

/** Capitals that are spelt out begin with the name of a letter: "an FBI agent", "a UN body". */
const SPELT = /^\p{Lu}{2,5}(?!\p{L})/u;

/** Capitals that are read as a word, where the two differ. */
const READ_AS_WORDS = /^(?:FIFA|LASER|MERS|NASA|NATO|SARS)(?!\p{L})/u;

/** Returns whether a phrase opens with a vowel as English speaks it, so that "an" goes before it. */
export function opensWithVowelSound(phrase: string): boolean {
  if (VOWEL_SOUND.test(phrase)) return true;
  if (SPELT.test(phrase) && !READ_AS_WORDS.test(phrase)) return /^[AEFHILMNORSX]/u.test(phrase);
  return /^[aeiou]/iu.test(phrase.normalize("NFD")) && !CONSONANT_SOUND.test(phrase);
}
