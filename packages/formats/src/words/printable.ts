/** C0 and C1 controls but for tabs and line ends. */
// oxlint-disable-next-line no-control-regex -- taking them out is the purpose
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;

/**
 * Returns the text without control characters, which could move the cursor or recolour a reader's
 * terminal.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, "");
}
