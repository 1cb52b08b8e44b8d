import { GAP_MARKER } from "../../gaps/gap-marker.ts";
import type { Rule } from "../rule.ts";

/** Finds a stem with no gap, with several, or with more underscores than a gap has. */
export const notOneGap: Rule = ({ question: { stem } }) => {
  const runs = stem.match(/_{5,}/gu) ?? [];
  return runs.length === 1 && runs[0] === GAP_MARKER ? [] : [{ words: stem }];
};
