/** Marks that open the items of a list and nothing else; word processors draw some from fonts of symbols. */
const BULLETS = String.raw`•▪◦‣⁃●○■□▸►✓✔·➢➤\uF02D\uF06C\uF06E\uF071\uF076\uF0A7\uF0B7\uF0D8\uF0FC`;

const BULLET = new RegExp(String.raw`^[${BULLETS}]\s*\S`, "u");

/** Marks that may also stand at the start of a line by chance. */
const MAYBE_MARK = /^(?:[–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/u;

const STRIPPED = new RegExp(String.raw`^[${BULLETS}–—-]\s*`, "u");

/** How sure it is that a line opens an item of a list. */
export type ItemVerdict = "certain" | "maybe" | "none";

/** Returns whether a line opens an item of a list, by its mark. */
export function judgeItem(line: string): ItemVerdict {
  if (BULLET.test(line)) return "certain";
  return MAYBE_MARK.test(line) ? "maybe" : "none";
}

/** Returns the text of an item without its bullet; a number stays, since it may be referred to. */
export function stripBullet(text: string): string {
  return text.replace(STRIPPED, "");
}
