import type { SourceBlock } from "@precis/core";
import type { Nodes, Root, Table } from "mdast";

import { htmlBlocks } from "../html/blocks/html-blocks.ts";
import { joinBreaks } from "../text/join-breaks.ts";
import { inlineText } from "./inline-text.ts";

/** A node still to be read, and what prose in it is. */
interface Pending {
  readonly node: Nodes;
  readonly prose: "paragraph" | "list-item" | "quote";
}

/**
 * Returns the blocks of a Markdown tree, in order. A table is one block with a row a line, since it
 * is not prose; HTML is read as on a page; footnotes and definitions are left out.
 */
export function markdownBlocks(root: Root): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const pending: Pending[] = [{ node: root, prose: "paragraph" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, prose } = next;
    const inside =
      node.type === "blockquote" ? "quote" : node.type === "listItem" ? "list-item" : prose;
    if (isContainer(node)) {
      for (const child of node.children.toReversed()) pending.push({ node: child, prose: inside });
    } else {
      for (const block of leafBlocks(node, prose)) blocks.push(block);
    }
  }
  return blocks.filter((block) => block.text !== "");
}

function isContainer(
  node: Nodes,
): node is Extract<Nodes, { type: "root" | "blockquote" | "list" | "listItem" }> {
  return ["root", "blockquote", "list", "listItem"].includes(node.type);
}

function leafBlocks(node: Nodes, prose: Pending["prose"]): SourceBlock[] {
  if (node.type === "heading") {
    return [{ kind: "heading", text: inlineText(node).replaceAll("\n", " "), level: node.depth }];
  }
  if (node.type === "paragraph") {
    return joinBreaks(inlineText(node)).map((text) => ({ kind: prose, text }));
  }
  if (node.type === "code") return [{ kind: "code", text: node.value }];
  if (node.type === "table") return [{ kind: "table", text: tableText(node) }];
  return node.type === "html" ? htmlBlocks(node.value) : [];
}

function tableText(table: Table): string {
  return table.children
    .map((row) => row.children.map((cell) => inlineText(cell)).join(" | "))
    .join("\n");
}
