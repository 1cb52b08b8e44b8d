import { optionLabel } from "./option-label.ts";

/** Returns what a form of a quiz is called on paper: `Form A` for the first. */
export function formLabel(index: number): string {
  return `Form ${optionLabel(index)}`;
}
