import { describe, expect, it } from "vitest";

import { readJsonLd } from "../../../src/html/facts/read-json-ld.ts";

const NOTHING = {
  headline: "",
  authors: [],
  published: "",
  language: "",
  description: "",
  publisher: "",
  body: "",
};

describe("readJsonLd", () => {
  it("reads an article", () => {
    const script = JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Ferry &amp; tug",
      author: [{ "@type": "Person", name: "Ravi Menon" }, { name: "Ana Sousa" }],
      datePublished: "2024-05-06T09:00:00Z",
      inLanguage: "en-GB",
      description: "It is back.",
      publisher: { "@type": "Organization", name: "Isle News" },
      articleBody: "<p>The ferry is back.</p><p>At last.</p>",
    });
    expect(readJsonLd([script])).toEqual({
      headline: "Ferry & tug",
      authors: ["Ravi Menon", "Ana Sousa"],
      published: "2024-05-06T09:00:00Z",
      language: "en-GB",
      description: "It is back.",
      publisher: "Isle News",
      body: "The ferry is back.\nAt last.",
    });
  });

  it("finds the name of an author who is described elsewhere", () => {
    const graph = [
      { "@id": "#ana", "@type": "Person", name: "Ana Sousa" },
      { "@type": "Article", author: [{ "@id": "#ana" }, { "@id": "#nobody" }] },
    ];
    expect(readJsonLd([JSON.stringify({ "@graph": graph })]).authors).toEqual(["Ana Sousa"]);
  });

  it.for([
    [
      "a graph",
      {
        "@graph": [
          { "@type": "WebSite", name: "S" },
          { "@type": "Article", headline: "H" },
        ],
      },
    ],
    [
      "an array",
      [
        { "@type": "Person", name: "P" },
        { "@type": "BlogPosting", headline: "H" },
      ],
    ],
    [
      "a page",
      {
        "@type": "WebPage",
        mainEntity: { "@type": ["Thing", "ReportageNewsArticle"], headline: "H" },
      },
    ],
  ] as const)("finds the article in %s", ([, value]) => {
    expect(readJsonLd(["{", JSON.stringify(value)])).toEqual({ ...NOTHING, headline: "H" });
  });

  it.for([
    ["one name", "Ravi Menon", ["Ravi Menon"]],
    ["an object", { name: "Ravi Menon" }, ["Ravi Menon"]],
    ["nothing useful", [null, 3, {}], []],
  ] as const)("reads authors given as %s", ([, author, authors]) => {
    const script = JSON.stringify({ "@type": "Article", author });
    expect(readJsonLd([script]).authors).toEqual(authors);
  });

  it.for([
    '<!-- {"@type":"Article","headline":"A\nferry"} -->',
    '/*<![CDATA[*/ {"@type":"Article","headline":"A ferry"} /*]]>*/',
    '{"@type":"Article","headline":"A ferry"};',
  ])("mends %j", (script) => {
    expect(readJsonLd([script]).headline).toBe("A ferry");
  });

  it("passes over an object with endless fields", () => {
    const fields = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`f${at}`, {}]));
    expect(readJsonLd([JSON.stringify(fields)])).toEqual(NOTHING);
  });

  it.for(["", "null", "[]", "{not json}", `${"[".repeat(100_000)}${"]".repeat(100_000)}`])(
    "says nothing for a script that says nothing",
    (script) => {
      expect(readJsonLd([script])).toEqual(NOTHING);
    },
  );
});
