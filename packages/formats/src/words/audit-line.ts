import type { AuditRule, Quality } from "@precis/core";

/** The rules by which a quiz gives answers away on the page. */
const LEAKS: ReadonlySet<string> = new Set<AuditRule>([
  "answer-in-own-stem",
  "answer-in-another-stem",
  "distractor-in-stem",
]);

/**
 * Returns what the audit of a quiz found in one line that follows a colon: `no leaks, no other faults;
 * guessing gets 30%`. What was found is named with the number of questions it concerns: `unequal length (1)`.
 */
export function auditLine({ audit, guessability }: Quality): string {
  const found = Object.entries(audit).filter(([, count]) => count > 0);
  const [leaks, others] = [
    found.filter(([rule]) => LEAKS.has(rule)),
    found.filter(([rule]) => !LEAKS.has(rule)),
  ];
  const faults = [
    ...(leaks.length === 0 ? ["no leaks"] : leaks.map(toWords)),
    ...(others.length === 0 ? ["no other faults"] : others.map(toWords)),
  ];
  const guessing = guessability === 0 ? "" : `; guessing gets ${Math.round(100 * guessability)}%`;
  return faults.join(", ") + guessing;
}

function toWords([rule, count]: readonly [string, number]): string {
  return `${rule.replaceAll("-", " ")} (${count})`;
}
