import { useRef, type ChangeEvent, type JSX } from "react";

interface FileButtonProps {
  readonly onFile: (file: File) => void;
}

/** A button that opens the system's file dialogue. */
export function FileButton({ onFile }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // Emptied, so that the same file can be chosen again after it was changed.
    event.target.value = "";
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.html,.htm,.pdf,.docx,.epub,.odt"
        aria-label="A file with an article"
        hidden
        onChange={choose}
      />
    </>
  );
}
