// oxlint-disable jsx-a11y/aria-props -- Ink has names of its own for roles and states
import type { Attempt, ChoiceQuestion } from "@precis/core";
import { wrapText } from "@precis/formats";
import { Box } from "ink";
import type { ReactNode } from "react";

import { GLYPHS } from "./theme.ts";
import type { Tone } from "./theme.ts";
import { Toned } from "./toned.tsx";

/** Columns before an option: its glyph, its number and the blanks after each. */
const INDENT = "     ";

/**
 * Returns the options as lines no wider than the page, without the glyph and the number before
 * each.
 */
export function optionLines(
  question: ChoiceQuestion,
  columns: number,
): readonly (readonly string[])[] {
  return question.options.map((option) => wrapText(option, { width: columns - INDENT.length }));
}

interface OptionListProps {
  readonly question: ChoiceQuestion;
  readonly attempt: Attempt;
  readonly columns: number;
}

/**
 * The options of a question: one under the pointer while it is open, then the answer and what was
 * chosen.
 */
export function OptionList({ question, attempt, columns }: OptionListProps): ReactNode {
  const response = attempt.phase === "answered" ? attempt.answers.at(-1)?.response : undefined;
  return (
    <Box flexDirection="column" aria-role="radiogroup">
      {optionLines(question, columns).map((lines, index) => {
        const option = question.options[index]!;
        const isChosen = option === (response ?? question.options[attempt.highlighted]);
        const { tone, glyph } =
          response === undefined ? openMark(isChosen) : answeredMark(option, question, response);
        return (
          <Box key={option} aria-role="radio" aria-state={{ checked: isChosen }}>
            <Toned tone={tone} isDecoration>{`${glyph} `}</Toned>
            <Toned tone={tone}>{`${index + 1}  `}</Toned>
            <Toned tone={tone}>{lines.join("\n")}</Toned>
          </Box>
        );
      })}
    </Box>
  );
}

interface Mark {
  readonly tone: Tone;
  readonly glyph: string;
}

function openMark(isHighlighted: boolean): Mark {
  return isHighlighted ? { tone: "accent", glyph: GLYPHS.pointer } : { tone: "text", glyph: " " };
}

function answeredMark(option: string, question: ChoiceQuestion, response: string): Mark {
  if (option === question.answer) return { tone: "right", glyph: GLYPHS.right };
  return option === response
    ? { tone: "wrong", glyph: GLYPHS.wrong }
    : { tone: "faint", glyph: " " };
}
