import { MAX_OUTLINE } from "../pdf-limits.ts";

/** An entry of a PDF's outline, which readers show beside the pages. */
export interface OutlineEntry {
  readonly title: string;
  /** How deep it stands, from 1. */
  readonly depth: number;
}

/** Returns the entries of an outline as pdf.js gives it, a tree of titles, in reading order. */
export function readOutline(outline: unknown): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const pending: { readonly node: unknown; readonly depth: number }[] = [];
  const push = (nodes: unknown, depth: number): void => {
    if (!Array.isArray(nodes)) return;
    for (const node of nodes.slice(0, MAX_OUTLINE).toReversed()) pending.push({ node, depth });
  };
  push(outline, 1);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (entries.length >= MAX_OUTLINE) break;
    const { node, depth } = next;
    if (typeof node !== "object" || node === null) continue;
    if ("title" in node && typeof node.title === "string" && node.title.trim() !== "") {
      entries.push({ title: node.title.trim(), depth });
    }
    if ("items" in node) push(node.items, depth + 1);
  }
  return entries;
}
