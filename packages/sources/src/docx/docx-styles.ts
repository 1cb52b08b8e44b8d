import type { DropReason } from "@precis/core";

/** The class of a paragraph that Word's style calls the title. */
export const TITLE_CLASS = "title";

/** Why paragraphs of a class are furniture. */
export const FURNITURE_CLASSES: Readonly<Record<string, DropReason>> = {
  caption: "caption",
  contents: "navigation",
  header: "running-head",
};

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Returns the line of a style map that turns paragraphs of a style into an element. */
function rule(style: string, element: string): string {
  return `p[style-name='${style}'] => ${element}:fresh`;
}

/**
 * What Word's own styles become, beside the headings and lists that mammoth knows. Files carry the
 * English names of these styles whatever the language of the program; LibreOffice has names of its own.
 */
export const STYLE_MAP: readonly string[] = [
  rule("Title", `h1.${TITLE_CLASS}`),
  rule("Subtitle", "p"),
  ...["Quote", "Intense Quote", "Quotations", "Block Text"].map((style) =>
    rule(style, "blockquote > p"),
  ),
  ...["HTML Preformatted", "Preformatted Text", "Source Code", "Plain Code"].map((style) =>
    rule(style, "pre"),
  ),
  ...["Caption", "caption", "Figure", "Illustration", "Table"].map((style) =>
    rule(style, "p.caption"),
  ),
  ...["TOC Heading", "Contents Heading", "table of figures"].map((style) =>
    rule(style, "p.contents"),
  ),
  ...LEVELS.flatMap((level) => [
    rule(`toc ${level}`, "p.contents"),
    rule(`TOC ${level}`, "p.contents"),
    rule(`Contents ${level}`, "p.contents"),
  ]),
  ...["header", "footer", "Header", "Footer"].map((style) => rule(style, "p.header")),
  ...[7, 8, 9].map((level) => rule(`heading ${level}`, "h6")),
];
