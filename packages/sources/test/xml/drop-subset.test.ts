import { describe, expect, it } from "vitest";

import { dropSubset } from "../../src/xml/drop-subset.ts";

const PAGE = "<html><p>Brine [1] &x; and salt.</p></html>";

describe("dropSubset", () => {
  it.for([
    '[ <!ENTITY x "y"> ]',
    `[<!ENTITY x "]>" ><!ENTITY y ']'>]`,
    "[<!-- it's ]> --><?go ]> it's?><!ELEMENT p (#PCDATA)>]",
    "[]",
  ])("drops %s and nothing else", (subset) => {
    expect(dropSubset(`<!DOCTYPE html ${subset}>${PAGE}`)).toBe(`<!DOCTYPE html >${PAGE}`);
  });

  it("finds it behind a prolog and the names of outer files", () => {
    const before = `\uFEFF<?xml version="1.0"?>\n<!-- <!DOCTYPE a []> -->\n<!doctype html PUBLIC "-//[W3C]" 'a[b'`;
    expect(dropSubset(`${before} [<!ENTITY x "y">]>${PAGE}`)).toBe(`${before} >${PAGE}`);
  });

  it.for([
    ["without a document type", PAGE],
    ["without a subset", `<!DOCTYPE html>${PAGE}`],
    ["whose subset never ends", `<!DOCTYPE html [<!ENTITY x "y>${PAGE}`],
    ["with a comment in it that never ends", `<!DOCTYPE html [<!-- ]>${PAGE}`],
  ] as const)("leaves a file %s as it is", ([, xml]) => {
    expect(dropSubset(xml)).toBe(xml);
  });

  it("is done at once with a subset made to be slow", () => {
    for (const piece of ["<!--", "<?", '"', "<!ENTITY x '", "<", "a", "]["]) {
      const xml = `<!DOCTYPE a [${piece.repeat(300_000)}`;
      expect(dropSubset(xml).length).toBeGreaterThan(xml.length - 3);
    }
  });
});
