import type { Document } from "../../document.ts";
import { type FeatureFamily, flag } from "./feature-family.ts";

/** How long a sentence is, against fixed marks and against the rest of the text. */
export const length: FeatureFamily = {
  family: "length",
  names: ["logWords", "words", "under8", "under12", "over35", "over50", "relativeWords"],
  measure: (document: Document) => {
    const total = document.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    const mean = total / Math.max(1, document.sentences.length);
    return (index) => {
      const words = document.sentences[index]?.words ?? 0;
      return [
        Math.log(1 + words),
        Math.min(words, 100) / 25,
        flag(words < 8),
        flag(words < 12),
        flag(words > 35),
        flag(words > 50),
        Math.min(words / Math.max(1, mean), 3),
      ];
    };
  },
};
