import type { ProblemJson } from "@precis/formats";
import type { FormEvent, JSX, KeyboardEvent } from "react";

import { SAMPLE } from "../sample.ts";
import { ProblemNotice } from "../shell/problem-notice.tsx";
import { nameArticle } from "../state/named-article.ts";
import type { Commands } from "../state/use-session.ts";
import { countWords } from "./count-words.ts";
import { FileButton } from "./file-button.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useOpenFile } from "./use-open-file.ts";

interface ArticleViewProps {
  readonly draft: string;
  readonly isWaiting: boolean;
  readonly problem: ProblemJson | null;
  readonly commands: Commands;
}

/** Where an article is given: typed, pasted, by a link, opened from a file, or a sample. */
export function ArticleView(props: ArticleViewProps): JSX.Element {
  const { draft, isWaiting, problem, commands } = props;
  const isEmpty = draft.trim() === "";
  const [opening, openFile, giveUpFile] = useOpenFile(commands.write);
  const isOver = useFileDrop(openFile);
  const write = (text: string): void => {
    giveUpFile();
    commands.write(text);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isEmpty && !isWaiting) commands.summarise(draft);
  };
  return (
    <form className="article-form" onSubmit={submit}>
      <h1 tabIndex={-1}>
        Turn an article down to <mark>what matters</mark>.
      </h1>
      <p className="lead">Then see whether you know it.</p>
      <label htmlFor="draft">The article, or a link to it</label>
      <div className={isOver ? "sheet sheet-over" : "sheet"}>
        <textarea
          id="draft"
          value={draft}
          placeholder="Paste it here, or its address, or drop a file anywhere."
          spellCheck={false}
          aria-describedby="draft-facts"
          onChange={(event) => write(event.target.value)}
          onKeyDown={submitByKeys}
        />
        <p id="draft-facts" className="sheet-facts">
          {isOver ? "Let go to open the file" : describeDraft(draft, opening.isOpening)}
        </p>
      </div>
      <ProblemNotice problem={opening.problem ?? problem} />
      <div className="actions">
        <button
          type="submit"
          className="button primary"
          disabled={isEmpty}
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

/** Enter sends a link; in a text it makes a new line, and sends with Control or Command. */
function submitByKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { value, form } = event.currentTarget;
  const sends = event.ctrlKey || event.metaKey || "url" in nameArticle(value);
  if (event.key !== "Enter" || event.shiftKey || !sends) return;
  event.preventDefault();
  form?.requestSubmit();
}

function describeDraft(draft: string, isOpening: boolean): string {
  if (isOpening) return "Opening the file…";
  const named = nameArticle(draft);
  if ("url" in named) return `A page on ${new URL(named.url).host}, which the server will fetch`;
  const words = countWords(draft);
  if (words === 0) return "No words yet";
  return words === 1 ? "1 word" : `${words.toLocaleString("en")} words`;
}
