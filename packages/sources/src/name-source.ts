/** Sources that have no name of their own, as messages speak of them. */
const NAMELESS: ReadonlyMap<string, string> = new Map([
  ["-", "Standard input"],
  ["upload", "The upload"],
]);

/** Returns a source as error messages show it at the start of a sentence. */
export function nameSource(source: string): string {
  return NAMELESS.get(source) ?? source;
}
