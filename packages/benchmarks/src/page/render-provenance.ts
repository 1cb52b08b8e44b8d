import type { Provenance } from "../run/provenance.ts";

/** Returns where figures come from as one line of Markdown. */
export function renderProvenance(provenance: Provenance): string {
  const { command, date, node, machine, load, commit } = provenance;
  return `Made by \`${command}\` on ${date}, Node ${node}, ${machine} (load ${load}), commit ${commit}.`;
}
