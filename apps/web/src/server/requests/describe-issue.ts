import type { z } from "zod";

/** The longest stretch of a wrong string that is shown back, in UTF-16 units. */
const LONGEST_SHOWN = 40;

/** More unknown members than this in one sentence help nobody. */
const MOST_NAMED = 5;

/**
 * Returns one complaint of a schema as a sentence that names the member, its value and what is
 * allowed; what is allowed comes from the description of the member.
 */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodObject): string {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(schema.shape).join(", ");
    return `${nameMembers(issue.keys)} not known here; the members are ${known}.`;
  }
  if (issue.path.length === 0) return `The body is ${show(issue.input)}; it must be an object.`;
  const [member, ...inner] = issue.path;
  const input = faultOf(issue);
  const wrong = `"${issue.path.join(".")}" is ${input === undefined ? "missing" : show(input)}`;
  const allowed = schema.shape[String(member)]?.description;
  if (allowed === undefined) return `${wrong}: ${issue.message}.`;
  return `${wrong}; ${inner.length === 0 ? "it" : `"${String(member)}"`} must be ${allowed}.`;
}

/** Names the first few of what can be thousands, with their verb. */
function nameMembers(keys: readonly string[]): string {
  const names = keys.slice(0, MOST_NAMED).map((key) => show(key));
  const more = keys.length - names.length;
  const all = more === 0 ? names.join(", ") : `${names.join(", ")} and ${more} more`;
  return `${all} ${keys.length === 1 ? "is" : "are"}`;
}

/** Of an object whose kind is not known, the schema shows the whole; its kind is what is wrong. */
function faultOf({ code, input, path }: z.core.$ZodIssue): unknown {
  const name = String(path.at(-1));
  const isObject = typeof input === "object" && input !== null && !Array.isArray(input);
  return code === "invalid_union" && isObject ? Reflect.get(input, name) : input;
}

/** Lists and objects are named, not shown: they may be deep, long or private. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  const start = value.slice(0, LONGEST_SHOWN);
  return JSON.stringify(start.length < value.length ? `${start}…` : start);
}
