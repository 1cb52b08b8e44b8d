import { parse as parseYaml } from "yaml";

/** A Markdown text without its front matter, and the fields of the front matter. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Front matter longer than this is a text between two rules. */
const MAX_FRONT_MATTER_UNITS = 64 * 1024;

/**
 * Returns the YAML fields between two lines of `---` at the top of a Markdown text, and the text after
 * them. A text without front matter, or with one that is not a YAML mapping, is all body.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const whole: FrontMatter = { fields: {}, body: text };
  if (!/^---[ \t]*\r?\n/u.test(text)) return whole;
  const start = text.indexOf("\n") + 1;
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/mu.exec(
    text.slice(start, start + MAX_FRONT_MATTER_UNITS),
  );
  if (close === null) return whole;
  const fields = parseMapping(text.slice(start, start + close.index));
  if (fields === undefined) return whole;
  return { fields, body: text.slice(start + close.index + close[0].length) };
}

function parseMapping(yaml: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    // The core schema leaves dates as they are written; ten aliases are no bomb.
    value = parseYaml(yaml, { schema: "core", maxAliasCount: 10, logLevel: "error" });
  } catch {
    return undefined;
  }
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => [key.toLowerCase(), field]),
  );
}
