import { useCallback, useEffect, useRef, useState } from "react";

import { ApiError } from "../api.ts";
import type { ShownProblem } from "../shell/problem-notice.tsx";
import { readDraft } from "./read-draft.ts";
import { FileError } from "./read-text-file.ts";

/** How far the opening of a file has come. */
interface Opening {
  readonly isOpening: boolean;
  readonly problem: ShownProblem | null;
}

const IDLE: Opening = { isOpening: false, problem: null };

/**
 * Returns how far the opening of a file has come, a function that opens one and hands over what it has
 * to say, and one that gives up; a newer file takes the place of one that is still being opened.
 */
export function useOpenFile(
  write: (draft: string) => void,
): readonly [opening: Opening, open: (file: File) => void, giveUp: () => void] {
  const [opening, setOpening] = useState(IDLE);
  const latest = useRef<AbortController | null>(null);

  const giveUp = useCallback(() => {
    latest.current?.abort();
    setOpening(IDLE);
  }, []);
  const open = useCallback(
    (file: File) => {
      latest.current?.abort();
      const controller = new AbortController();
      latest.current = controller;
      setOpening({ isOpening: true, problem: null });
      void settle(file, controller.signal, write, setOpening);
    },
    [write],
  );
  useEffect(() => () => latest.current?.abort(), []);
  return [opening, open, giveUp];
}

async function settle(
  file: File,
  signal: AbortSignal,
  write: (draft: string) => void,
  show: (opening: Opening) => void,
): Promise<void> {
  try {
    const draft = await readDraft(file, signal);
    if (signal.aborted) return;
    show(IDLE);
    write(draft);
  } catch (error) {
    if (!signal.aborted) show({ isOpening: false, problem: toProblem(error) });
  }
}

function toProblem(error: unknown): ShownProblem {
  if (error instanceof ApiError) return error.problem;
  if (!(error instanceof FileError)) throw error;
  return { title: "The file cannot be opened", detail: error.message };
}
