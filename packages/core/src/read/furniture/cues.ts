import type { FurnitureRule } from "./furniture-rule.ts";

/** Gives those of some rules that may match a text, in the order of the rules. */
export type RulesByCue = (text: string) => readonly FurnitureRule[];

/**
 * Returns a function that gives the rules that may match a text, by its first word and by what it holds:
 * none for nearly all prose. Linear in the text; no pattern is tried.
 */
export function rulesByCue(rules: readonly FurnitureRule[]): RulesByCue {
  const opened = new Map<string, FurnitureRule[]>();
  for (const rule of rules) {
    for (const word of rule.opens?.split(" ") ?? []) {
      opened.set(word, [...(opened.get(word) ?? []), rule]);
    }
  }
  const holders = rules.filter((rule) => rule.holds !== undefined);
  return (text) => {
    const lower = text.toLowerCase();
    const byOpening = opened.get(openingOf(lower)) ?? [];
    const byHolding = holders.filter((rule) => rule.holds?.some((held) => lower.includes(held)));
    if (byHolding.length === 0) return byOpening;
    return rules.filter((rule) => byOpening.includes(rule) || byHolding.includes(rule));
  };
}

/** Returns the first word of a text in lower case, or what {@link FurnitureRule} puts for a digit or a mark. */
function openingOf(lower: string): string {
  const [word] = /^\p{L}+/u.exec(lower) ?? [];
  if (word !== undefined) return word;
  if (/^\d/.test(lower)) return "0";
  return /^[([©—–-]/.test(lower) ? "(" : "";
}
