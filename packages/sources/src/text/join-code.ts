import type { SourceBlock } from "@precis/core";

/** Returns the blocks with lines of code that follow each other joined: word processors set each by itself. */
export function joinCode<Block extends SourceBlock>(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind !== "code" || before?.kind !== "code") joined.push(block);
    else joined.splice(-1, 1, { ...before, text: `${before.text}\n${block.text}` });
  }
  return joined;
}
