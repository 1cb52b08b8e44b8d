import type { SummaryJson } from "@precis/formats";
import type { JSX } from "react";

interface IntegrityNotesProps {
  readonly integrity: SummaryJson["integrity"];
  /** The indexes of the summary's sentences, in order. */
  readonly indexes: readonly number[];
}

const COMPLAINTS = [
  ["dangling", "leans on a sentence that is not in the summary."],
  ["unbalancedQuotes", "has only one half of a quotation."],
  ["duplicates", "says again what one before it says."],
] as const;

/** What a reader should know before taking the summary for the whole; nothing where it is sound. */
export function IntegrityNotes({ integrity, indexes }: IntegrityNotesProps): JSX.Element | null {
  const notes = COMPLAINTS.flatMap(([kind, complaint]) =>
    integrity[kind].map((index) => `Sentence ${indexes.indexOf(index) + 1} ${complaint}`),
  );
  if (notes.length === 0) return null;
  return (
    <section className="panel notes">
      <h2>Read with care</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
