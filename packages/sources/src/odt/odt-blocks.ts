import type { SourceBlock } from "@precis/core";
import { Parser } from "htmlparser2";

import { joinCode } from "../text/join-code.ts";
import { OdtReader } from "./odt-reader.ts";
import type { OdtStyle } from "./odt-styles.ts";

/** What stands in a text document. */
export interface OdtContent {
  readonly blocks: readonly SourceBlock[];
  /** What is set as the title; "" where nothing is. */
  readonly title: string;
}

/**
 * Returns the blocks of a text document's `content.xml` (OpenDocument 1.3, part 3), in order. Footnotes
 * come after the paragraph they belong to, as furniture. Entities of its own are not read; nesting costs
 * no stack.
 */
export function odtBlocks(xml: string, styleOf: (name: string) => OdtStyle): OdtContent {
  const reader = new OdtReader(styleOf);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  const blocks = joinCode(reader.blocks.filter(({ text }) => text !== ""));
  return { blocks, title: reader.title };
}
