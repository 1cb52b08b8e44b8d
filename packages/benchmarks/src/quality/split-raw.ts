const LINE_END = /\r?\n+/u;

/**
 * Returns the sentences of a text exactly as `Intl.Segmenter` sees them, line by line and trimmed.
 *
 * This is the splitter anyone has for nothing, without cleaning or abbreviations: the baseline that
 * Précis's own reading is measured against. It goes line by line because the segmenter's time is
 * quadratic in what it is given at once.
 */
export function splitRaw(text: string, language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return text
    .split(LINE_END)
    .flatMap((line) => Array.from(segmenter.segment(line), (piece) => piece.segment.trim()))
    .filter((sentence) => sentence !== "");
}
