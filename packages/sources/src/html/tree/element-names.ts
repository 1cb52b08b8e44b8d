/** Elements that stand on lines of their own (HTML standard, rendering, "flow content"). */
const BLOCK_ELEMENTS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET
   FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL P
   PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP`.split(/\s+/u),
);

/** Returns whether an element of this name starts and ends a line. */
export function isBlockElement(tagName: string): boolean {
  return BLOCK_ELEMENTS.has(tagName);
}

/** Returns the level of a heading element, also of one that is a heading by its role; 0 for others. */
export function headingLevel(
  tagName: string,
  role: string | null,
  ariaLevel: string | null,
): number {
  if (/^H[1-6]$/u.test(tagName)) return Number(tagName.slice(1));
  if (role !== "heading") return 0;
  const level = Number(ariaLevel ?? "2");
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}
