/** Returns a source as error messages show it at the start of a sentence. */
export function nameSource(source: string): string {
  return source === "-" ? "Standard input" : source;
}
