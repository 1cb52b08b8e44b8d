import type { BlockKind, DropReason, SourceBlock } from "@precis/core";

import { DATA_CELL_UNITS } from "../html/blocks/page-table.ts";
import { joinBreaks } from "../text/join-breaks.ts";
import { tidyText } from "../text/tidy-text.ts";
import type { OdtStyle } from "./odt-styles.ts";

/** Elements whose text is no text of the document: comments, deleted text, what stands for a picture. */
const PASSED_OVER = new Set(
  `office:annotation office:automatic-styles office:font-face-decls office:forms office:scripts svg:desc
   svg:title text:bibliography-configuration text:note-citation text:ruby-text text:sequence-decls
   text:tracked-changes`.split(/\s+/u),
);

/** Lists of what stands on which page. */
const INDEX =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|alphabetical-index)$/u;

/** No run of spaces that a document counts is longer. */
const MOST_SPACES = 100;

/** A heading or a paragraph that is open, with the text in it so far. */
interface OpenParagraph {
  /** A heading's, 0 for a paragraph. */
  readonly level: number;
  readonly style: OdtStyle;
  text: string;
}

/** Reads a text document's elements one after another into blocks. */
export class OdtReader {
  readonly blocks: SourceBlock[] = [];
  /** What is set as the title; "" where nothing is. */
  title = "";
  readonly #styleOf: (name: string) => OdtStyle;
  /** Paragraphs that are open; a footnote's stands in that of the text. */
  readonly #paragraphs: OpenParagraph[] = [];
  /** The rows of the outermost table that is open, cell by cell. */
  #rows: string[][] = [];
  readonly #depth = { passedOver: 0, list: 0, table: 0, note: 0, index: 0 };
  /** Blocks of footnotes, until the paragraph they stand in has ended. */
  #notes: SourceBlock[] = [];

  constructor(styleOf: (name: string) => OdtStyle) {
    this.#styleOf = styleOf;
  }

  /** Opens an element. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#count(name, 1);
    if (this.#depth.passedOver > 0) return;
    const isOutermost = this.#depth.table === 1;
    if (isParagraph(name)) this.#openParagraph(name, attributes);
    else if (name === "table:table-row" && isOutermost) this.#rows.push([]);
    else if (name === "table:table-cell" && isOutermost) this.#rows.at(-1)?.push("");
    else this.#add(inlineText(name, attributes));
  }

  /** Takes a stretch of text; white space in it counts once, as in HTML. */
  text(text: string): void {
    if (this.#depth.passedOver === 0) this.#add(text.replace(/\s+/gu, " "));
  }

  /** Closes an element. */
  close(name: string): void {
    const isRead = this.#depth.passedOver === 0;
    this.#count(name, -1);
    if (!isRead) return;
    if (isParagraph(name)) this.#endParagraph();
    if (name === "table:table" && this.#depth.table === 0) this.#endTable();
  }

  #count(name: string, step: 1 | -1): void {
    if (PASSED_OVER.has(name)) this.#depth.passedOver += step;
    else if (name === "text:list") this.#depth.list += step;
    else if (name === "table:table") this.#depth.table += step;
    else if (name === "text:note-body") this.#depth.note += step;
    else if (INDEX.test(name)) this.#depth.index += step;
  }

  #openParagraph(name: string, attributes: Readonly<Record<string, string>>): void {
    const level = name === "text:h" ? Number(attributes["text:outline-level"] ?? "1") : 0;
    this.#paragraphs.push({
      level: Number.isInteger(level) ? Math.min(6, level) : 1,
      style: this.#styleOf(attributes["text:style-name"] ?? ""),
      text: "",
    });
  }

  #add(text: string): void {
    const open = this.#paragraphs.at(-1);
    if (open !== undefined) open.text += text;
  }

  #endParagraph(): void {
    const ended = this.#paragraphs.pop();
    if (ended === undefined) return;
    const { level, style } = ended;
    if (this.#depth.table > 0 && this.#depth.note === 0) {
      this.#addToCell(tidyText(ended.text).replaceAll("\n", " "));
      return;
    }
    const kind = this.#kindOf(ended);
    const furniture = this.#furnitureOf(style);
    const texts = kind === "code" ? [ended.text.trimEnd()] : joinBreaks(tidyText(ended.text));
    const blocks = texts.map((text) => ({
      kind,
      text: kind === "heading" ? text.replaceAll("\n", " ") : text,
      ...(kind === "heading" ? { level } : {}),
      ...(furniture === undefined ? {} : { furniture }),
    }));
    if (style.isTitle === true && this.title === "") this.title = texts.join(" ");
    if (this.#depth.note > 0) this.#notes.push(...blocks);
    else this.blocks.push(...blocks, ...this.#takeNotes());
  }

  #kindOf({ level, style }: OpenParagraph): BlockKind {
    if (style.isTitle === true) return "paragraph";
    if (level > 0) return "heading";
    return style.kind ?? (this.#depth.list > 0 ? "list-item" : "paragraph");
  }

  #furnitureOf(style: OdtStyle): DropReason | undefined {
    if (this.#depth.note > 0) return "footnote";
    return this.#depth.index > 0 ? "navigation" : style.furniture;
  }

  #addToCell(text: string): void {
    const cells = this.#rows.at(-1);
    const last = cells?.pop();
    if (cells !== undefined && last !== undefined) {
      cells.push(last === "" ? text : `${last} ${text}`);
    }
  }

  #endTable(): void {
    const rows = this.#rows.filter((cells) => cells.some((cell) => cell !== ""));
    this.#rows = [];
    const cells = rows.flat().filter((cell) => cell !== "");
    const isLayout = cells.join("").length > cells.length * DATA_CELL_UNITS;
    const blocks: SourceBlock[] = isLayout
      ? cells.map((text) => ({ kind: "paragraph", text }))
      : [{ kind: "table", text: rows.map((row) => row.join(" | ")).join("\n") }];
    this.blocks.push(...blocks, ...this.#takeNotes());
  }

  #takeNotes(): SourceBlock[] {
    const notes = this.#notes;
    this.#notes = [];
    return notes;
  }
}

function isParagraph(name: string): boolean {
  return name === "text:h" || name === "text:p";
}

/** Returns what an element without text of its own stands for. */
function inlineText(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === "text:line-break") return "\n";
  if (name === "text:tab") return "\t";
  if (name !== "text:s") return "";
  const count = Number(attributes["text:c"] ?? "1");
  return " ".repeat(Number.isInteger(count) ? Math.min(Math.max(count, 1), MOST_SPACES) : 1);
}
