import { PrecisError } from "@precis/core/errors";

import { nameSource } from "../name-source.ts";
import { binaryKind } from "./binary-kind.ts";
import { looksLikeHtml, looksLikeHtmlDocument } from "./looks-like-html.ts";
import { looksLikeMarkdown } from "./looks-like-markdown.ts";
import type { FormatHints, SourceFormat } from "./source-format.ts";
import { extensionOf, unsupportedFormat } from "./unsupported-format.ts";

const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
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

const BY_MEDIA_TYPE: Readonly<Record<string, SourceFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "text/plain": "text",
};

/** How much of a text is looked at; what tells a format stands at its start. */
const HEAD_UNITS = 8192;

const ADVICE = "Précis reads plain text, Markdown and HTML so far. Save it as one of these";

/**
 * Returns the format of a source: what its content plainly is, else what its media type or its
 * extension says, else what its content looks like, else text.
 *
 * `text` is the source decoded; only its start is looked at.
 *
 * @throws {@link PrecisError} `SOURCE_UNSUPPORTED` for a document that cannot be read yet.
 */
export function sniffFormat(text: string, hints: FormatHints): SourceFormat {
  const head = text.slice(0, HEAD_UNITS);
  if (looksLikeHtmlDocument(head)) return "html";
  const unsupported = unsupportedFormat(head, hints);
  if (unsupported !== undefined) {
    throw new PrecisError("SOURCE_UNSUPPORTED", `${shown(hints)} is ${unsupported}. ${ADVICE}.`);
  }
  const mediaType = hints.mediaType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const declared = BY_EXTENSION[extensionOf(hints)] ?? BY_MEDIA_TYPE[mediaType];
  if (declared === "html") return /<[a-z!/]/iu.test(head) ? "html" : "text";
  if (declared !== undefined) return declared;
  if (looksLikeHtml(head)) return "html";
  return looksLikeMarkdown(head) ? "markdown" : "text";
}

/**
 * Returns nothing when the bytes may be text.
 *
 * @throws {@link PrecisError} `SOURCE_UNSUPPORTED` for a document whose text cannot be read yet;
 * `NOT_TEXT` for pictures, recordings, programs and the like. Both name what it is.
 */
export function refuseBinary(bytes: Uint8Array, hints: FormatHints): void {
  const kind = binaryKind(bytes);
  if (kind === undefined) return;
  throw kind.hasText
    ? new PrecisError("SOURCE_UNSUPPORTED", `${shown(hints)} is ${kind.name}. ${ADVICE}.`)
    : new PrecisError(
        "NOT_TEXT",
        `${shown(hints)} is ${kind.name}, and there is no text in it. Give an article as text, Markdown or HTML.`,
      );
}

function shown({ source, name }: FormatHints): string {
  return name ?? nameSource(source);
}
