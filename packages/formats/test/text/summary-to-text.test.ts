import { describe, expect, it } from "vitest";

import { summaryToText } from "../../src/text/summary-to-text.ts";
import { article, explained, summary } from "../sample.ts";

describe("summaryToText", () => {
  it("gives the title and a bullet for each sentence, wrapped", () => {
    expect(summaryToText(article, summary, { width: 40 })).toBe(`Ferry is back *at last*

• The ferry Sea Lark returned to Port
  Ellen on Monday after nine weeks of
  repairs.
• She thanked the yard at Troon_2.
`);
  });

  it("adds reasons and keywords when explained", () => {
    expect(summaryToText(article, explained)).toBe(`Ferry is back *at last*

• The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of
  repairs.
  ↳ near the top
• She thanked the yard at Troon_2.
  ↳ near the top

About: ferry
`);
  });

  it("starts with the sentences when there is no title", () => {
    expect(summaryToText({ ...article, title: null }, summary)).toMatch(/^• The ferry/u);
  });

  it("dresses titles and reasons, line by line", () => {
    const style = {
      title: (text: string) => `<t>${text}</t>`,
      heading: (text: string) => text,
      faint: (text: string) => `<f>${text}</f>`,
      answer: (text: string) => text,
    };
    const text = summaryToText(article, explained, { width: 20, style });
    expect(text).toContain("<t>Ferry is back *at</t>\n<t>last*</t>\n");
    expect(text).toContain("<f>  ↳ near the top</f>\n");
  });
});
