import type { Document } from "../../document.ts";
import { type FeatureFamily, flag } from "./feature-family.ts";

/** A text of fewer sentences than this is a note or an abstract, where the lead says less. */
const SHORT_TEXT_SENTENCES = 12;

/** Where a sentence stands, and how much that says in a text of this length. */
export const position: FeatureFamily = {
  family: "position",
  names: [
    "first",
    "second",
    "third",
    "last",
    "inverse",
    "inverseRoot",
    "relative",
    "logIndex",
    "firstFive",
    "lateHalf",
    "firstByLength",
    "inverseByLength",
    "relativeByLength",
    "firstInShort",
    "lastInShort",
    "relativeInShort",
  ],
  measure: (document: Document) => {
    const count = document.sentences.length;
    const logCount = Math.log(count);
    const short = count < SHORT_TEXT_SENTENCES;
    return (index) => {
      const first = flag(index === 0);
      const last = flag(index === count - 1);
      const inverse = 1 / (index + 1);
      const relative = index / count;
      return [
        first,
        flag(index === 1),
        flag(index === 2),
        last,
        inverse,
        Math.sqrt(inverse),
        relative,
        Math.log(index + 1),
        flag(index < 5),
        flag(relative > 0.5),
        first * logCount,
        inverse * logCount,
        relative * logCount,
        short ? first : 0,
        short ? last : 0,
        short ? relative : 0,
      ];
    };
  },
};
