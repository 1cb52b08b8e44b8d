/** A host name (RFC 1123, section 2.1), and what stands behind it up to its path. */
const HOST_AND_PATH = /^((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24})(?:\/\S*)?$/iu;

/**
 * Last labels of hosts: the oldest, and countries of the languages Précis knows. Those that end the names
 * of files are not among them: `.md`, `.pl`, `.py`, `.rs`, `.sh`.
 */
const LAST_LABELS: ReadonlySet<string> = new Set(
  "com org net edu gov int info eu uk ie us ca au nz de at ch fr be lu es mx ar it pt br nl se no ru".split(
    " ",
  ),
);

/**
 * Returns the address that a source without a scheme is likely to mean, `https://www.example.org/`;
 * `undefined` for one that does not look like a host, with or without a path.
 */
export function guessAddress(source: string): string | undefined {
  const labels = HOST_AND_PATH.exec(source)?.[1]?.toLowerCase().split(".") ?? [];
  const isHost = LAST_LABELS.has(labels.at(-1) ?? "") || (labels[0] === "www" && labels.length > 2);
  return isHost && URL.canParse(`https://${source}`)
    ? new URL(`https://${source}`).href
    : undefined;
}
