import { loadLanguage } from "../../../src/language/load-language.ts";
import { splitSentences } from "../../../src/read/split-sentences.ts";

/** Returns the sentences of one paragraph as texts. */
export async function sentencesOf(text: string, language = "en"): Promise<string[]> {
  return splitSentences(text, await loadLanguage(language)).map(({ start, end }) =>
    text.slice(start, end),
  );
}
