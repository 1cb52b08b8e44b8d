import { describe, expect, it } from "vitest";

import { readContent } from "../../src/apart/read-content.ts";

const options = { source: "-" };

describe("readContent", () => {
  it("reads text by the reader of its format", async () => {
    expect(await readContent({ format: "markdown", content: "# Ferry\n\nBack.", options })).toEqual(
      {
        content: [{ kind: "paragraph", text: "Back." }],
        metadata: { title: "Ferry" },
      },
    );
  });

  it("says that bytes are not what a reader of text takes", async () => {
    const task = { format: "html", content: new Uint8Array(1), options } as const;
    await expect(readContent(task)).rejects.toThrow("html is read from text");
  });
});
