import type { Document } from "../document.ts";
import type { Integrity } from "../summary.ts";
import { findDangling } from "./find-dangling.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { findQuotations } from "./find-quotations.ts";

/** Returns what is amiss with a choice of sentences, given by index in document order. */
export function checkIntegrity(document: Document, chosen: readonly number[]): Integrity {
  const present = new Set(chosen);
  const { groups, broken } = findQuotations(document);
  return {
    dangling: findDangling(document, chosen),
    unbalancedQuotes: chosen.filter((index) => {
      const { first, last } = groups[index] ?? { first: index, last: index };
      for (let at = first; at <= last; at += 1) if (!present.has(at)) return true;
      return broken[index] === true;
    }),
    duplicates: findDuplicates(document, chosen),
  };
}
