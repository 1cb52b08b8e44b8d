import type { ProblemJson } from "@precis/formats";
import { useCallback, useState, type FormEvent, type JSX, type KeyboardEvent } from "react";

import { SAMPLE } from "../sample.ts";
import { ProblemNotice, type ShownProblem } from "../shell/problem-notice.tsx";
import type { Commands } from "../state/use-session.ts";
import { countWords } from "./count-words.ts";
import { FileButton } from "./file-button.tsx";
import { FileError, readTextFile } from "./read-text-file.ts";
import { useFileDrop } from "./use-file-drop.ts";

interface ArticleViewProps {
  readonly draft: string;
  readonly isWaiting: boolean;
  readonly problem: ProblemJson | null;
  readonly commands: Commands;
}

/** Where an article is given: typed, pasted, opened from a file, or a sample. */
export function ArticleView(props: ArticleViewProps): JSX.Element {
  const { draft, isWaiting, problem, commands } = props;
  const [fileProblem, setFileProblem] = useState<ShownProblem | null>(null);
  const words = countWords(draft);
  const write = useCallback(
    (text: string) => {
      setFileProblem(null);
      commands.write(text);
    },
    [commands],
  );
  const openFile = useOpenFile(write, setFileProblem);
  const isOver = useFileDrop(openFile);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words > 0 && !isWaiting) commands.summarise(draft);
  };
  return (
    <form className="article-form" onSubmit={submit}>
      <h1 tabIndex={-1}>
        Turn an article down to <mark>what matters</mark>.
      </h1>
      <p className="lead">Then see whether you know it.</p>
      <label htmlFor="draft">The article</label>
      <div className={isOver ? "sheet sheet-over" : "sheet"}>
        <textarea
          id="draft"
          value={draft}
          placeholder="Paste it here, or drop a .txt or .md file anywhere."
          spellCheck={false}
          aria-describedby="draft-facts"
          onChange={(event) => write(event.target.value)}
          onKeyDown={submitByKeys}
        />
        <p id="draft-facts" className="sheet-facts">
          {isOver ? "Let go to open the file" : describeWords(words)}
        </p>
      </div>
      <ProblemNotice problem={fileProblem ?? problem} />
      <div className="actions">
        <button
          type="submit"
          className="button primary"
          disabled={words === 0}
          aria-disabled={isWaiting}
        >
          {isWaiting ? "Reading…" : "Summarise"}
        </button>
        <FileButton onFile={openFile} />
        <button type="button" className="button quiet" onClick={() => write(SAMPLE)}>
          Try a sample
        </button>
      </div>
    </form>
  );
}

/** Returns a function that makes a file's text the draft, or tells why it cannot. */
function useOpenFile(
  write: (draft: string) => void,
  refuse: (problem: ShownProblem) => void,
): (file: File) => void {
  return useCallback(
    (file) => {
      readTextFile(file).then(write, (error: unknown) => {
        if (!(error instanceof FileError)) throw error;
        refuse({ title: "The file cannot be opened", detail: error.message });
      });
    },
    [write, refuse],
  );
}

/** Enter makes a new line in a text; with Control or Command it sends the form. */
function submitByKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

function describeWords(words: number): string {
  if (words === 0) return "No words yet";
  return words === 1 ? "1 word" : `${words.toLocaleString("en")} words`;
}
