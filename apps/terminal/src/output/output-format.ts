import type { FlagValues, Format } from "../arguments/flags.ts";

/** Returns the format asked for, or `undefined` when the command may choose. */
export function givenFormat(flags: FlagValues): Format | undefined {
  return flags.json === true ? "json" : flags.format;
}

/** Returns a value as JSON to print: indented, with a line end. */
export function toJsonPage(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
