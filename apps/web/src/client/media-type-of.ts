/** What a file is when nobody knows; the server then looks inside. */
const UNNAMED = "application/octet-stream";

/** Returns the media type of a file as the system knows it. */
export function mediaTypeOf({ type }: File): string {
  return type === "" ? UNNAMED : type;
}
