import type { Article, Quiz } from "@precis/core";
import { printable } from "@precis/formats";
import { render } from "ink";

import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { paintFor, wantsColour } from "../output/colour.ts";
import { pageWidth } from "../output/page-width.ts";
import { print } from "../output/print.ts";
import { attemptReport } from "./attempt-report.ts";
import type { Screen } from "./press-key.ts";
import { QuizApp } from "./quiz-app.tsx";
import { themeFor } from "./theme.ts";

/**
 * Private modes of xterm that save the screen with its cursor and show an empty one, and that bring
 * it back.
 */
const OPEN_SCREEN = "\u001B[?1049h";
const CLOSE_SCREEN = "\u001B[?1049l";

/**
 * Draws the quiz until the reader leaves, then gives the terminal back as it was and leaves the
 * score on it.
 *
 * Where a screen reader is on (`INK_SCREEN_READER=true`), the quiz is read as it goes and no screen
 * is opened.
 */
export async function takeQuiz(
  article: Article,
  quiz: Quiz,
  keyboard: NodeJS.ReadStream,
  io: Io,
): Promise<ExitCode> {
  const isRead = io.env["INK_SCREEN_READER"] === "true";
  if (!isRead) io.stdout.write(OPEN_SCREEN);
  let left: Screen | undefined;
  const app = render(
    <QuizApp
      title={article.title === null ? null : printable(article.title)}
      quiz={quiz}
      theme={themeFor(wantsColour(io.stdout, io.env))}
      onLeave={(screen) => {
        left = screen;
        app.unmount();
      }}
    />,
    { stdin: keyboard, stdout: io.stdout, exitOnCtrlC: false, isScreenReaderEnabled: isRead },
  );
  const forget = io.onStop(close);
  try {
    await app.waitUntilExit();
  } finally {
    forget();
    await close();
  }
  if (left === undefined) return EXIT.done;
  await print(
    io.stdout,
    attemptReport(left.attempt, {
      width: pageWidth(io.stdout),
      style: paintFor(io.stdout, io.env),
    }),
  );
  return left.leaving === "interrupted" ? EXIT.interrupted : EXIT.done;

  async function close(): Promise<void> {
    app.unmount();
    app.cleanup();
    if (!isRead) io.stdout.write(CLOSE_SCREEN);
    if (keyboard !== io.stdin) keyboard.destroy();
  }
}
