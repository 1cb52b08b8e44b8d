import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import { binaryKind } from "./binary-kind.ts";
import { cutOffDocument } from "./cut-off-document.ts";
import { looksLikeHtml, looksLikeHtmlDocument } from "./looks-like-html.ts";
import { looksLikeMarkdown } from "./looks-like-markdown.ts";
import type { DocumentFormat, FormatHints, TextFormat } from "./source-format.ts";
import {
  extensionOf,
  mediaTypeOf,
  misnamedFormat,
  unsupportedFormat,
} from "./unsupported-format.ts";
import { PLAIN_ZIP } from "./zip-kind.ts";

const BY_EXTENSION: Readonly<Record<string, TextFormat>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  txt: "text",
  text: "text",
};

const BY_MEDIA_TYPE: Readonly<Record<string, TextFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "text",
};

/** How much of a text is looked at; what tells a format stands at its start. */
const HEAD_UNITS = 8192;

const ADVICE =
  "Précis reads text, Markdown, HTML, PDF, Word (.docx), OpenDocument (.odt) and EPUB. Save it as one of these";

/**
 * Returns the format of a document that is packed or binary, by its signature alone, whatever it is
 * called; `undefined` when the bytes may be text.
 *
 * @throws {@link PrecisError} `SOURCE_UNSUPPORTED` for a document that is not read; `NOT_TEXT` for
 * pictures, recordings, programs and the like. Both name what it is. `SOURCE_UNREADABLE` for a document
 * of which so little is left that no reader would know it.
 */
export function sniffDocument(bytes: Uint8Array, hints: FormatHints): DocumentFormat | undefined {
  const kind = binaryKind(bytes);
  if (kind === undefined) return undefined;
  if (kind.format !== undefined) return kind.format;
  const cutOff = kind.name === PLAIN_ZIP ? cutOffDocument(bytes, hints) : undefined;
  if (cutOff !== undefined) {
    throw new PrecisError(
      "SOURCE_UNREADABLE",
      `${shown(hints)} is ${cutOff} that is cut off: its end is missing. Download or save it again.`,
    );
  }
  throw kind.hasText
    ? unsupported(hints, `is ${kind.name}`)
    : new PrecisError(
        "NOT_TEXT",
        `${shown(hints)} is ${kind.name}, and there is no text in it. Give an article.`,
      );
}

/**
 * Returns the format of a text: what its content plainly is, else what its media type or its
 * extension says, else what its content looks like, else plain text.
 *
 * `text` is the source decoded; only its start is looked at.
 *
 * @throws {@link PrecisError} `SOURCE_UNSUPPORTED` for what is no article but a feed, an e-mail and the
 * like, and for what is called a document of another kind and is none.
 */
export function sniffText(text: string, hints: FormatHints): TextFormat {
  const head = text.slice(0, HEAD_UNITS);
  if (looksLikeHtmlDocument(head)) return "html";
  const other = unsupportedFormat(head, hints);
  if (other !== undefined) throw unsupported(hints, `is ${other}`);
  const declared = BY_EXTENSION[extensionOf(hints)] ?? BY_MEDIA_TYPE[mediaTypeOf(hints)];
  if (declared === "html") return /<[a-z!/]/iu.test(head) ? "html" : "text";
  if (declared !== undefined) return declared;
  if (looksLikeHtml(head)) return "html";
  const misnamed = misnamedFormat(hints);
  if (misnamed !== undefined) {
    throw unsupported(hints, `is called ${misnamed} and is none, or it is damaged`);
  }
  return looksLikeMarkdown(head) ? "markdown" : "text";
}

function unsupported(hints: FormatHints, what: string): PrecisError {
  return new PrecisError("SOURCE_UNSUPPORTED", `${shown(hints)} ${what}. ${ADVICE}.`);
}

function shown({ source, name }: FormatHints): string {
  return name ?? nameSource(source);
}
