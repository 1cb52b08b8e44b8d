export { MAX_SOURCE_BYTES } from "./bytes/collect-bytes.ts";
export { readBytes } from "./read-bytes.ts";
export type { BytesOptions } from "./read-bytes.ts";
export type { PageRange } from "./part/page-range.ts";
export { SOME_PAGES } from "./pdf/pdf-limits.ts";
export { readRawText } from "./read-raw-text.ts";
export { readSource } from "./read-source.ts";
export type { SourceOptions } from "./read-source.ts";
