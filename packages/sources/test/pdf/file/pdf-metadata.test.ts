import { describe, expect, it } from "vitest";

import { pdfFacts } from "../../../src/pdf/file/pdf-metadata.ts";

const facts = (info: Readonly<Record<string, unknown>>, xmpTitle = "") =>
  pdfFacts(new Map(Object.entries(info)), xmpTitle);

describe("pdfFacts", () => {
  it("reads what a PDF says of itself", () => {
    const info = {
      Title: "The Salt Road",
      Author: "Ilse Varga; Jon Ek",
      CreationDate: "D:20230912120000Z",
    };
    expect(facts(info)).toEqual({
      title: "The Salt Road",
      byline: "Ilse Varga, Jon Ek",
      published: "2023-09-12",
    });
  });

  it("asks the XMP data first", () => {
    expect(facts({ Title: "salt_final_v3.docx" }, "The Salt Road").title).toBe("The Salt Road");
  });

  it.for(["Skia/PDF m120", "macOS Quartz PDFContext"])(
    "takes no date of printing by %s",
    (Producer) => {
      expect(facts({ Producer, CreationDate: "D:20230912" }).published).toBeNull();
    },
  );

  it("says nothing for values that are no texts and dates that are none", () => {
    expect(facts({ Title: 3, Author: {}, CreationDate: "D:20231399" })).toEqual({
      title: "",
      byline: null,
      published: null,
    });
  });
});
