import { describe, expect, it } from "vitest";

import { readArticle } from "../src/read-article.ts";
import { fakeIo } from "./fake-io.ts";

/** A PDF of 6,000 pages, of which only the last is there. */
const THICK_PDF = `%PDF-1.5
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R 4 0 R]/Count 6000>>
endobj
3 0 obj
<</Type/Pages/Parent 2 0 R/Kids[]/Count 5999>>
endobj
4 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
endobj
trailer<</Size 5/Root 1 0 R>>
%%EOF`;

const read = (source: string, stdin = "") =>
  readArticle("summary", { operands: [source], flags: {} }, fakeIo({ stdin }).io);

describe("readArticle", () => {
  it("names the flag that chooses pages where a PDF has too many", async () => {
    await expect(read("-", THICK_PDF)).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message:
        "Standard input has 6000 pages; at most 5000 are read at once. Give some of its pages. For example: --page-range 1-100",
    });
  });

  it("leaves a message as it is where no flag helps", async () => {
    await expect(read("-", "")).rejects.toMatchObject({
      code: "EMPTY_TEXT",
      message: "Standard input is empty. Pipe an article in, or give a file.",
    });
  });
});
