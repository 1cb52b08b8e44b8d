const WESTERN = "windows-1252";

/**
 * What the bytes 0x80 to 0x9F are in windows-1252 (Encoding Standard, index-windows-1252); a space
 * stands where that is the control of the same number.
 */
const WESTERN_MARKS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Returns the text in some bytes in an encoding of the Encoding Standard, without a byte order mark.
 *
 * Western text has a way of its own: Node up to version 23 decodes windows-1252 as Latin-1, which turns
 * every quotation mark and dash into a control (nodejs/node#56542).
 *
 * @throws {RangeError} for an encoding this runtime does not know.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding !== WESTERN) return decoder.decode(bytes);
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/gu, (control) => {
      const mark = WESTERN_MARKS.charAt(control.charCodeAt(0) - 0x80);
      return mark === " " ? control : mark;
    });
}
