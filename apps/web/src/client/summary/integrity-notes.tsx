import type { SummaryJson } from "@precis/formats";
import type { JSX } from "react";

interface IntegrityNotesProps {
  readonly integrity: SummaryJson["integrity"];
  /** `false` where words were compared as written. */
  readonly stemmed: SummaryJson["stemmed"];
  /** The indexes of the summary's sentences, in order. */
  readonly indexes: readonly number[];
}

const COMPLAINTS = [
  ["dangling", "leans on a sentence that is not in the summary."],
  ["unbalancedQuotes", "has only one half of a quotation."],
  ["duplicates", "says again what one before it says."],
] as const;

const UNSTEMMED =
  "There is no stemmer for this language: the forms of a word were counted as different words.";

/** What a reader should know before taking the summary for the whole; nothing where it is sound. */
export function IntegrityNotes({
  integrity,
  stemmed,
  indexes,
}: IntegrityNotesProps): JSX.Element | null {
  const complaints = COMPLAINTS.flatMap(([kind, complaint]) =>
    integrity[kind].map((index) => `Sentence ${indexes.indexOf(index) + 1} ${complaint}`),
  );
  const notes = stemmed === false ? [...complaints, UNSTEMMED] : complaints;
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
