import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

import type { Reading } from "../reading.ts";
import { frontMatterMetadata } from "./front-matter-metadata.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { exceedsMarkdownLimits } from "./markdown-limits.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/**
 * Returns what a Markdown text (CommonMark with GitHub's tables, strike-outs and footnotes) holds. The
 * title is the front matter's, else the first heading where that is of the first level.
 */
export function readMarkdown(text: string): Reading {
  const { fields, body } = splitFrontMatter(text);
  const metadata = frontMatterMetadata(fields);
  if (exceedsMarkdownLimits(body)) return { content: body, metadata };
  const tree = fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks = markdownBlocks(tree);
  const first = blocks.find((block) => block.kind === "heading");
  if (typeof metadata.title === "string" || first?.level !== 1)
    return { content: blocks, metadata };
  return {
    content: blocks.filter((block) => block !== first),
    metadata: { ...metadata, title: first.text },
  };
}
