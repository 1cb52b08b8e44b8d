import { type Rule, toOffences } from "../rule.ts";
import { findShownNames } from "../shown-names.ts";

/** Finds an answer, by any of its names, that stands in its own stem or context. */
export const answerInOwnStem: Rule = (examined) => toOffences(findShownNames(examined, examined));
