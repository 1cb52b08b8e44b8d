import { useId, useState, type FormEvent, type JSX } from "react";

import { CopyButton } from "../summary/copy-button.tsx";
import type { Operation } from "./api-description.ts";
import { sendRequest, toCurl, type Answer, type Trial } from "./send-request.ts";

interface TryPanelProps {
  readonly operation: Operation;
}

/** A request that can be changed and sent, and what came back. */
export function TryPanel({ operation }: TryPanelProps): JSX.Element {
  const { method, path, requestBody } = operation;
  const content = requestBody?.content;
  const example = content?.["application/json"]?.example;
  const [json, setJson] = useState(() => JSON.stringify(example, null, 2));
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<Answer | "waiting" | null>(null);
  const id = useId();

  const trial: Trial =
    content === undefined ? { method, path } : { method, path, body: file ?? json };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAnswer("waiting");
    void sendRequest(trial).then(setAnswer);
  };
  const takesFiles = Object.keys(content ?? {}).length > 1;
  return (
    <form className="try" onSubmit={submit}>
      {content !== undefined && (
        <>
          <label htmlFor={id}>The request, as JSON</label>
          <textarea
            id={id}
            className="code"
            value={json}
            spellCheck={false}
            disabled={file !== null}
            onChange={(event) => setJson(event.target.value)}
          />
        </>
      )}
      {takesFiles && (
        <label className="try-file">
          Or a file{" "}
          <input type="file" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
        </label>
      )}
      <div className="actions">
        <button type="submit" className="button primary" aria-disabled={answer === "waiting"}>
          {answer === "waiting" ? "Waiting…" : "Send"}
        </button>
        <CopyButton text={toCurl(trial, location.origin)} name="Copy as curl" />
      </div>
      <output>{answer !== null && answer !== "waiting" && <AnswerShown answer={answer} />}</output>
    </form>
  );
}

function AnswerShown({ answer }: { readonly answer: Answer }): JSX.Element {
  return (
    <>
      <p className={answer.isProblem ? "answer-status wrong" : "answer-status"}>
        {answer.status} <span>{answer.ms.toLocaleString("en")} ms</span>
      </p>
      <pre className="code">{answer.text}</pre>
    </>
  );
}
