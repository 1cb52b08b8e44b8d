import type { SourceBlock } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import mammoth from "mammoth";

import { collectBlocks } from "../html/blocks/collect-blocks.ts";
import { toSourceBlock } from "../html/blocks/html-blocks.ts";
import type { PageBlock } from "../html/blocks/page-block.ts";
import { buildPage } from "../html/tree/build-page.ts";
import { liftTitle } from "../metadata/lift-title.ts";
import { markByline } from "../metadata/mark-byline.ts";
import { nameSource } from "../name-source.ts";
import type { ReaderOptions, Reading } from "../reading.ts";
import { joinCode } from "../text/join-code.ts";
import { openArchive } from "../zip/open-archive.ts";
import { readCoreProperties } from "./core-properties.ts";
import { FURNITURE_CLASSES, STYLE_MAP, TITLE_CLASS } from "./docx-styles.ts";
import { packParts } from "./pack-parts.ts";

/**
 * Returns what a Word document (.docx) holds: its text by mammoth, with headings, lists, quotes and tables
 * by their styles; footnotes, captions and the table of contents as furniture. Headers and footers,
 * comments and deleted text are left out.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` for a damaged file; `TEXT_TOO_LARGE` over the limits of
 * archives and pages.
 */
export async function readDocx(bytes: Uint8Array, { source }: ReaderOptions): Promise<Reading> {
  const archive = await openArchive(bytes, source);
  const parts = await packParts(archive);
  const facts = await readCoreProperties(archive, source);
  const html = await convert(parts, source);
  const page = collectBlocks(buildPage(html).document.body);
  const titled = page.find(({ element }) => element.getAttribute("class") === TITLE_CLASS);
  const blocks = joinCode(page.map((block) => toBlock(block)));
  const said = titled === undefined ? facts.title : titled.text;
  const { title, blocks: content } = liftTitle(blocks, said);
  return { content: markByline(content, facts.byline), metadata: { ...facts, title } };
}

async function convert(parts: Uint8Array, source: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(parts.buffer, parts.byteOffset, parts.byteLength) },
      {
        styleMap: [...STYLE_MAP],
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    return value;
  } catch (error) {
    throw new PrecisError(
      "SOURCE_UNREADABLE",
      `${nameSource(source)} is a damaged Word document. Save it again, as .docx or as text.`,
      { cause: error },
    );
  }
}

function toBlock(block: PageBlock): SourceBlock {
  const { element } = block;
  const name = element.closest("[class]")?.getAttribute("class") ?? "";
  const source = toSourceBlock(block);
  if (element.closest('li[id^="footnote-"], li[id^="endnote-"]') !== null) {
    // mammoth ends a note with an arrow back to its mark.
    return { ...source, text: source.text.replace(/\s*↑$/u, ""), furniture: "footnote" };
  }
  const furniture = FURNITURE_CLASSES[name];
  return furniture === undefined ? source : { ...source, furniture };
}
