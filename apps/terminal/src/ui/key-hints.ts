import { wrapText } from "@precis/formats";

/** A key and what it does, such as `["Enter", "confirm"]`. */
export type KeyHint = readonly [key: string, does: string];

/**
 * Returns hints as lines no wider than `columns`; no-break spaces keep each hint whole and apart
 * from the next.
 */
export function hintLines(hints: readonly KeyHint[], columns: number): readonly string[] {
  const held = hints.map(([key, does]) => `${key} ${does}`.replaceAll(" ", "\u00A0"));
  return wrapText(held.join("\u00A0\u00A0 "), { width: columns });
}
