import type { Dropped, DropReason, SourceBlock } from "../article.ts";
import { cutInsets, furnitureReason } from "./furniture.ts";

/** The blocks of a page that are its article, and what was dropped beside them, both in page order. */
export interface Kept {
  readonly kept: readonly SourceBlock[];
  readonly dropped: readonly Dropped[];
}

/**
 * Returns the blocks without furniture: whole blocks that their source or their text says are some, such
 * as "Advertisement" or a byline, and stretches such as a dateline at the start of a paragraph. The text of
 * tables and code is never judged.
 */
export function dropFurniture(blocks: readonly SourceBlock[]): Kept {
  const kept: SourceBlock[] = [];
  const dropped: Dropped[] = [];
  for (const block of blocks) {
    const reason = block.furniture ?? textReason(block);
    if (reason !== undefined) {
      dropped.push({ text: block.text, reason });
    } else if (block.kind === "paragraph" || block.kind === "quote") {
      const cut = cutInsets(block.text);
      dropped.push(...cut.dropped);
      if (cut.text.trim() !== "") kept.push({ ...block, text: cut.text.trim() });
    } else if (block.text.trim() !== "") {
      kept.push({ ...block, text: block.text.trim() });
    }
  }
  return { kept, dropped };
}

function textReason({ kind, text }: SourceBlock): DropReason | undefined {
  return kind === "code" || kind === "table" ? undefined : furnitureReason(text);
}
