import type { Article } from "@precis/core";
import { PrecisError } from "@precis/core/errors";
import { describe, expect, it } from "vitest";

import { readBytes } from "../src/index.ts";
import { DOCUMENTS, documentPath, readDocument } from "./fixture-documents.ts";

/** What is kept of an article: all of it, its blocks one by one so that a change can be seen. */
function describeArticle({ text, blocks, sentences, ...article }: Article): object {
  return {
    ...article,
    sentences: sentences.length,
    blocks: blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) })),
  };
}

/** Returns what reading gives: the article, or why there is none. */
async function readOutcome(name: string): Promise<object> {
  const { bytes, file } = readDocument(name);
  try {
    return describeArticle(await readBytes(bytes, { source: file }));
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    return { code: error.code, message: error.message };
  }
}

describe.for(DOCUMENTS)("document %s", (name) => {
  it("gives the expected article", async () => {
    const json = `${JSON.stringify(await readOutcome(name), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(documentPath(name, "expected.article.json"));
  });
});

it("reads the same report from Word and from LibreOffice", async () => {
  const [word, office] = await Promise.all(
    ["docx-report", "odt-report"].map(async (name) => {
      const { bytes, file } = readDocument(name);
      const { source: _, dropped, ...article } = await readBytes(bytes, { source: file });
      return { ...article, dropped: dropped.map(({ text }) => text).toSorted() };
    }),
  );
  expect(word).toEqual(office);
});
