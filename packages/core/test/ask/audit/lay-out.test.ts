import { expect, it } from "vitest";

import { layOut } from "../../../src/ask/audit/lay-out.ts";
import { loadLanguage } from "../../../src/language/load-language.ts";
import { sentencesOf } from "../../document-of.ts";

it("keeps every sentence whole, in its paragraph and under its number", async () => {
  const paragraphs = [["It sailed. Late.", "It sank."], [""], ["Nobody saw."]];
  const document = layOut(paragraphs, await loadLanguage("en"));
  expect(document.article.text).toBe("It sailed. Late. It sank.\n\n\n\nNobody saw.");
  expect(sentencesOf(document)).toEqual(["It sailed. Late.", "It sank.", "", "Nobody saw."]);
  expect(document.sentences.map(({ block }) => block)).toEqual([0, 0, 1, 2]);
});
