// oxlint-disable jsx-a11y/aria-props -- Ink has names of its own for roles and states
import { splitGraphemes, textWidth } from "@precis/formats";
import { Box } from "ink";
import type { ReactNode } from "react";

import type { Draft } from "./edit-text.ts";
import { GLYPHS } from "./theme.ts";
import { Toned } from "./toned.tsx";

/**
 * What of a draft is in view: the character under the cursor, and what fits before and after it.
 */
export interface FieldView {
  readonly before: string;
  readonly under: string;
  readonly after: string;
}

/**
 * Returns the part of a draft that fits in so many columns, as far to the left as the cursor
 * allows.
 */
export function viewField({ text, cursor }: Draft, columns: number): FieldView {
  const characters = splitGraphemes(text);
  const under = characters[cursor] ?? " ";
  const before = characters.slice(0, cursor);
  let width = textWidth(before.join("")) + textWidth(under);
  while (width > columns && before.length > 0) width -= textWidth(before.shift()!);
  const after: string[] = [];
  for (const character of characters.slice(cursor + 1)) {
    width += textWidth(character);
    if (width > columns) break;
    after.push(character);
  }
  return { before: before.join(""), under, after: after.join("") };
}

interface TextFieldProps {
  readonly draft: Draft;
  readonly columns: number;
}

/** A line to type an answer in, its cursor drawn as a block; a long answer scrolls sideways. */
export function TextField({ draft, columns }: TextFieldProps): ReactNode {
  const pointer = `${GLYPHS.pointer} `;
  const { before, under, after } = viewField(draft, columns - pointer.length);
  return (
    <Box aria-role="textbox">
      <Toned tone="accent" isDecoration>
        {pointer}
      </Toned>
      <Toned tone="text">{before}</Toned>
      <Toned tone="cursor">{under}</Toned>
      <Toned tone="text">{after}</Toned>
    </Box>
  );
}
