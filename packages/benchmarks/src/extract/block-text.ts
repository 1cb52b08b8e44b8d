/** Elements that stand on lines of their own. */
const BLOCK_TAG =
  /<\/?(?:p|div|section|article|header|footer|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|tr|td|th|figure|figcaption|br|hr)\b/giu;

/**
 * Returns HTML with a line break at every block tag, so that the text of two blocks is not glued together;
 * what is then done with the text is the extractor's own.
 */
export function breakBlocks(html: string): string {
  return html.replace(BLOCK_TAG, "\n$&");
}
