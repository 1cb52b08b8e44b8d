import { tidyText } from "../text/tidy-text.ts";

/** What programs write for a title when nobody gives one: their own name, the name of a file. */
const NO_TITLE =
  /^(?:untitled.*|unknown|document\d*|no title|title|microsoft (?:word|powerpoint).*|print|layout \d+|.*\.(?:docx?|pdf|tex|dvi|ps|indd|qx[dp]|rtf|odt|txt|html?|pptx?|pages)|[\w-]*\d[\w-]*|https?:.*)$/iu;

/** No title is longer. */
const MOST_UNITS = 300;

/** Returns the first of some texts that can be believed to be a document's title; "" where none can. */
export function believeTitle(said: readonly string[]): string {
  const titles = said.map((text) => tidyText(text).replaceAll("\n", " "));
  const believed = titles.find(
    (text) => /\p{L}{2}/u.test(text) && text.length <= MOST_UNITS && !NO_TITLE.test(text),
  );
  return believed ?? "";
}
