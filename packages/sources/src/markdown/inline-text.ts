import type { Nodes } from "mdast";

/** What stands for itself in a line of Markdown; pictures, footnote marks and HTML tags say nothing. */
function ownText(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\s+/gu, " ");
  if (node.type === "inlineCode") return node.value;
  const isBreak =
    node.type === "break" || (node.type === "html" && /^<br\s*\/?>$/iu.test(node.value));
  return isBreak ? "\n" : "";
}

/**
 * Returns the text of a heading, a paragraph or a table cell: links as their text, pictures out, lines
 * joined by spaces, hard breaks as line breaks. Deep nesting costs no stack.
 */
export function inlineText(root: Nodes): string {
  const pieces: string[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    pieces.push(ownText(node));
    if ("children" in node) open.push(...node.children.toReversed());
  }
  return pieces
    .join("")
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
