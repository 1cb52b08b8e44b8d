import { opensWithVowelSound } from "../../vowel-sound.ts";
import { type Rule, toOffences } from "../rule.ts";

/** What stands before the gap and agrees with the sound behind it: "a", "an"; French "l’", "d’". */
const AGREES_IN_ENGLISH = /(?:^|[\s("“‘—–-])an?\s+_____/iu;
const AGREES_BY_ELISION = /(?<![\p{L}\p{M}])\p{L}['’]_____/u;

/** Finds wrong options that the word before the gap rules out, since it does not agree with how they sound. */
export const aOrAnGivesItAway: Rule = ({ question: { stem, answer }, distractors, language }) => {
  const isTelling =
    language.code === "en" ? AGREES_IN_ENGLISH.test(stem) : AGREES_BY_ELISION.test(stem);
  if (!isTelling) return [];
  const sound = opensWithVowelSound(answer);
  return toOffences(distractors.filter((distractor) => opensWithVowelSound(distractor) !== sound));
};
