import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { precis } from "./precis.ts";

/** Documents are read in a thread of another package, which the built command has to find. */
describe("documents", () => {
  it.for([
    "docx-report/source.docx",
    "epub-three-chapters/source.epub",
    "odt-report/source.odt",
    "pdf-two-columns/source.pdf",
  ])("are read by the built command: %s", async (path) => {
    const file = fileURLToPath(new URL(`../../../../fixtures/documents/${path}`, import.meta.url));
    const { code, stdout, stderr } = await precis(["summary", file, "--sentences", "1", "--quiet"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^• /mu);
  });
});
