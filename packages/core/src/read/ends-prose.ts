/** Ends of prose: a full stop, a question or exclamation mark, an ellipsis, perhaps in closing marks. */
const PROSE_END = /[.!?…。！？؟।][\])}"'”’»›]*$/u;

/** Returns whether a text without white space at its end ends as prose does. */
export function endsProse(text: string): boolean {
  return PROSE_END.test(text);
}
