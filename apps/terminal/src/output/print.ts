import { once } from "node:events";

/**
 * Writes a result or a note and resolves once the stream takes more, so that a slow reader slows
 * the writer.
 */
export async function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}
