import { describe, expect, it } from "vitest";

import { believeByline } from "../../src/metadata/believe-byline.ts";
import { believeTitle } from "../../src/metadata/believe-title.ts";

describe("believeTitle", () => {
  it.for([
    "untitled",
    "Document1",
    "Microsoft Word - report_v3.docx",
    "report-2024-final.pdf",
    "IMG_0042",
    "https://example.org/a",
    "42",
    "",
    "x".repeat(301),
  ])("does not believe %j", (title) => {
    expect(believeTitle([title])).toBe("");
  });

  it("takes the first that it believes, as one line", () => {
    expect(believeTitle(["untitled", " The\n Salt  Road ", "Another"])).toBe("The Salt Road");
  });
});

describe("believeByline", () => {
  it.for([
    "admin",
    "Administrator",
    "root",
    "a.person@example.org",
    "DESKTOP\\user",
    "python-docx",
  ])("takes %j for no person", (author) => {
    expect(believeByline([author])).toBeNull();
  });

  it("names each person once", () => {
    expect(believeByline(["Ilse Varga; Jon Ek", "Jon Ek", "user"])).toBe("Ilse Varga, Jon Ek");
  });
});
