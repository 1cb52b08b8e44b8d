import { AUDIT_RULES, type AuditRule } from "../../audit-rules.ts";
import { type Fault } from "../../audit.ts";
import type { Examined } from "./examine.ts";
import { RULES } from "./rules.ts";

/** Returns every fault of a quiz, by question and then by rule; quadratic in the questions, a few tens of them at most. */
export function findFaults(quiz: readonly Examined[]): readonly Fault[] {
  return quiz.flatMap((examined) =>
    AUDIT_RULES.flatMap((rule) =>
      RULES[rule](examined, quiz).map(({ words, beside = null }): Fault => ({
        rule,
        question: examined.index,
        words,
        beside,
      })),
    ),
  );
}

/** Returns the questions that break each rule, by index and each once; none for a rule that is kept. */
export function offendersByRule(
  faults: readonly Fault[],
): Readonly<Record<AuditRule, readonly number[]>> {
  const offenders = new Map<AuditRule, Set<number>>(AUDIT_RULES.map((rule) => [rule, new Set()]));
  for (const { rule, question } of faults) offenders.get(rule)?.add(question);
  return mapRules((rule) => [...(offenders.get(rule) ?? [])]);
}

/** Returns a value for every rule, in the order in which the rules are listed. */
export function mapRules<Value>(
  valueOf: (rule: AuditRule) => Value,
): Readonly<Record<AuditRule, Value>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of every rule there is
  return Object.fromEntries(AUDIT_RULES.map((rule) => [rule, valueOf(rule)])) as Record<
    AuditRule,
    Value
  >;
}
