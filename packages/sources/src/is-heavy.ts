import { binaryKind } from "./format/binary-kind.ts";

/** What a text of this size (512 KiB) takes is a tenth of a second; pages seldom have more. */
const LIGHT_BYTES = 2 ** 19;

/**
 * Returns whether reading some bytes may take seconds and hundreds of megabytes: long texts do, and
 * packed documents can whatever their size. Only the start of the bytes is looked at.
 */
export function isHeavy(bytes: Uint8Array): boolean {
  return bytes.length > LIGHT_BYTES || binaryKind(bytes) !== undefined;
}
