import { currentQuestion } from "@precis/core/attempt";
import { Box, useIsScreenReaderEnabled } from "ink";
import type { ReactNode } from "react";

import { Frame } from "./frame.tsx";
import { Header } from "./header.tsx";
import { layOutQuestion } from "./lay-out-question.ts";
import { OptionList } from "./option-list.tsx";
import type { Page } from "./page.ts";
import { Passage } from "./passage.tsx";
import { isTyping } from "./press-key.ts";
import type { Screen } from "./press-key.ts";
import { TextField } from "./text-field.tsx";
import { Toned } from "./toned.tsx";

interface QuestionScreenProps {
  readonly title: string | null;
  readonly screen: Screen;
  readonly page: Page;
}

/**
 * One question: open, with its options or its field; then answered, the sentence whole and the
 * verdict below.
 */
export function QuestionScreen({ title, screen, page }: QuestionScreenProps): ReactNode {
  const isRead = useIsScreenReaderEnabled();
  const { attempt, cursor } = screen;
  const question = currentQuestion(attempt);
  if (question === undefined) return null;
  const layout = layOutQuestion(attempt, question, page, isRead);
  const { blank, verdict } = layout;
  return (
    <Frame page={page} hints={layout.hints}>
      {layout.hasHeader && <Header title={title} attempt={attempt} page={page} />}
      <Box flexDirection="column" marginTop={blank.passage}>
        <Passage lines={layout.context} tone="faint" markTone="faint" />
        <Passage
          lines={layout.passage}
          tone="text"
          markTone={attempt.phase === "answered" ? "answer" : "gap"}
        />
      </Box>
      <Box flexDirection="column" marginTop={blank.answers}>
        {question.kind === "choice" && (
          <OptionList question={question} attempt={attempt} columns={page.columns} />
        )}
        {isTyping(attempt) && (
          <TextField draft={{ text: attempt.typed, cursor }} columns={page.columns} />
        )}
      </Box>
      {verdict !== null && (
        <Box flexDirection="column" marginTop={question.kind === "choice" ? blank.verdict : 0}>
          <Toned tone={verdict.isRight ? "right" : "wrong"}>{verdict.lines.join("\n")}</Toned>
        </Box>
      )}
    </Frame>
  );
}
