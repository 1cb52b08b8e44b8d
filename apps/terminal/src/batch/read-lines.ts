/** A line longer than this, in UTF-16 units, is cut: no article is, and memory must stay flat. */
export const LONGEST_LINE: number = 64 * 1024 * 1024;

/**
 * Yields the lines of a stream of UTF-8, one at a time and without their ends; a last line needs no
 * end.
 *
 * A byte order mark is left out, and what a line has beyond {@link LONGEST_LINE}. No more is held
 * than one chunk of the stream and one line.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = "";
  for await (const chunk of stream) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      yield cut(line + text.slice(start, end)).replace(/\r$/u, "");
      line = "";
      start = end + 1;
    }
    line = cut(line + text.slice(start));
  }
  line += decoder.decode();
  if (line !== "") yield line;
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
}
