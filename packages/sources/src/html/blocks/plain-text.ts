import { Parser } from "htmlparser2";

import { tidyText } from "../../text/tidy-text.ts";
import { isBlockElement } from "../tree/element-names.ts";

/**
 * Returns the text of a value that may hold tags and entities, as JSON-LD's often do: entities decoded,
 * tags out, a line for every block.
 */
export function plainText(value: string): string {
  if (!/[<&]/u.test(value)) return tidyText(value);
  let text = "";
  const breakLine = (name: string): void => {
    if (name === "br" || isBlockElement(name.toUpperCase())) text += "\n";
  };
  const parser = new Parser({
    onopentagname: breakLine,
    onclosetag: breakLine,
    ontext: (data) => {
      text += data;
    },
  });
  parser.write(value);
  parser.end();
  return tidyText(text);
}
