/** Every kind of line starts differently, so that matching is linear. */
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t].*\r?\n|#.*\r?\n|- .*\r?\n|\r?\n)+---[ \t]*(?:\r?\n|$)/u;

const HEADING = /^#{1,6}[ \t]+\S/gmu;

/** Marks that plain text does not have by chance: links, fences, strong emphasis. */
const OTHER_MARKS: readonly RegExp[] = [
  /\[[^\]\n]+\]\([^)\s]+\)/u,
  /^(?:```|~~~)/mu,
  /\*\*\S[^*\n]*\S\*\*/u,
];

/**
 * Returns whether a text without a telling name is Markdown: it has front matter, or a heading and at
 * least one more mark. The bar is high because plain text read as Markdown can lose its numbers and
 * indents, while Markdown read as plain text only keeps its marks.
 */
export function looksLikeMarkdown(head: string): boolean {
  if (FRONT_MATTER.test(head)) return true;
  const headings = head.match(HEADING)?.length ?? 0;
  return headings > 1 || (headings === 1 && OTHER_MARKS.some((mark) => mark.test(head)));
}
