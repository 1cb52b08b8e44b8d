import type { Quiz } from "@precis/core";
import { useInput, useIsScreenReaderEnabled } from "ink";
import { useEffect, useReducer } from "react";
import type { ReactNode } from "react";

import { toKeypresses } from "./keypress.ts";
import { KeysScreen } from "./keys-screen.tsx";
import { SPOKEN_PAGE, pageOn } from "./page.ts";
import { openScreen, pressKey } from "./press-key.ts";
import type { Screen } from "./press-key.ts";
import { QuestionScreen } from "./question-screen.tsx";
import { ScoreScreen } from "./score-screen.tsx";
import type { Theme } from "./theme.ts";
import { ThemeContext } from "./toned.tsx";
import { useScreenSize } from "./use-screen-size.ts";

interface QuizAppProps {
  readonly title: string | null;
  readonly quiz: Quiz;
  readonly theme: Theme;
  /** Called with the last screen once the reader leaves. */
  readonly onLeave: (screen: Screen) => void;
}

/** The quiz on a terminal: keys go into the screen's reducer, and what comes out is drawn. */
export function QuizApp({ title, quiz, theme, onLeave }: QuizAppProps): ReactNode {
  const [screen, press] = useReducer(pressKey, quiz, openScreen);
  const size = useScreenSize();
  const isRead = useIsScreenReaderEnabled();
  useInput((input, key) => {
    for (const keypress of toKeypresses(input, key)) press(keypress);
  });
  useEffect(() => {
    if (screen.leaving !== null) onLeave(screen);
  }, [screen, onLeave]);

  const page = isRead ? SPOKEN_PAGE : pageOn(size);
  return <ThemeContext value={theme}>{view()}</ThemeContext>;

  function view(): ReactNode {
    if (screen.showsKeys) return <KeysScreen page={page} />;
    if (screen.attempt.phase === "finished") {
      return <ScoreScreen attempt={screen.attempt} page={page} />;
    }
    return <QuestionScreen title={title} screen={screen} page={page} />;
  }
}
