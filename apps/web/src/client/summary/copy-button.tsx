import { useEffect, useState, type JSX } from "react";

interface CopyButtonProps {
  readonly text: string;
  /** What the button says; default: Copy. */
  readonly name?: string;
}

/** How long the button says that it has copied. */
const SAID_MS = 2000;

/** A button that puts a text on the clipboard and says so; nothing where there is no clipboard. */
export function CopyButton({ text, name = "Copy" }: CopyButtonProps): JSX.Element | null {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  // Browsers withhold the clipboard from pages that come neither by TLS nor from this machine.
  if (!isSecureContext) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  };
  return (
    <button type="button" className="button quiet" onClick={copy}>
      <span aria-live="polite">{isCopied ? "Copied" : name}</span>
    </button>
  );
}
