/** Something that was to be measured and could not be had. */
export interface NotAvailable {
  readonly name: string;
  readonly reason: string;
}

/** Returns the part of a page that names what was not measured; none where everything was. */
export function renderNotAvailable(missing: readonly NotAvailable[]): readonly string[] {
  const lines = missing.map(({ name, reason }) => `- ${name}: not available (${reason})`);
  return lines.length === 0 ? [] : [`## Not measured\n\n${lines.join("\n")}`];
}
