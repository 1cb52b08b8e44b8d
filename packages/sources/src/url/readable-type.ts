/** The media types in which articles come. */
export const ARTICLE_TYPES: readonly string[] = [
  "text/html",
  "text/plain",
  "text/markdown",
  "application/pdf",
  "application/epub+zip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
];

/** The same by other names; and types that say little, where what is inside has to tell. */
const ALSO_READABLE = [
  "application/xhtml+xml",
  "application/xml",
  "text/xml",
  "text/x-markdown",
  "application/x-pdf",
  "application/octet-stream",
  "binary/octet-stream",
];

const READABLE = new Set([...ARTICLE_TYPES, ...ALSO_READABLE]);

/**
 * Returns whether bytes of a media type may hold an article. What they do hold is found by looking at
 * them; this keeps out what is plainly something else before it is fetched or uploaded.
 *
 * @param mediaType - parameters and all, as in `text/html; charset=utf-8`
 */
export function isReadableType(mediaType: string): boolean {
  return READABLE.has(mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "");
}
