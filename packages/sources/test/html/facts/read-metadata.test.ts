import { describe, expect, it } from "vitest";

import { readMetadata } from "../../../src/html/facts/read-metadata.ts";
import { buildPage } from "../../../src/html/tree/build-page.ts";

describe("readMetadata", () => {
  it("trusts JSON-LD before meta elements, and those before what is shown", () => {
    const html = `<html lang="en-GB"><title>Title - Site</title>
      <meta property="og:title" content="Open Graph title">
      <meta name="author" content="Meta Author">
      <meta property="article:published_time" content="2024-05-07">
      <meta name="description" content="It is back.">
      <script type="application/ld+json">{"@type":"Article","headline":"Data title",
        "author":{"name":"Data Author"},"datePublished":"2024-05-06","articleBody":"Text."}</script>
      <h1>Shown title</h1><time datetime="2024-05-08">8 May</time>`;
    expect(readMetadata(buildPage(html))).toEqual({
      titles: ["Data title", "Data title", "Open Graph title"],
      metadata: { title: "Data title", byline: "Data Author", published: "2024-05-06" },
      declaredLanguage: "en",
      evidence: { articleBody: "Text.", description: "It is back." },
      site: null,
      canonical: null,
    });
  });

  it("falls back on meta elements, whatever attribute names them", () => {
    const html = `<meta name="twitter:title" content="Ferry"><meta itemprop="datePublished" content="20240506">
      <meta name="DC.creator" content="Ana Sousa"><meta property="og:locale" content="pt_PT">`;
    expect(readMetadata(buildPage(html))).toMatchObject({
      metadata: { title: "Ferry", byline: "Ana Sousa", published: "2024-05-06" },
      declaredLanguage: "pt",
    });
  });

  it("falls back on what is shown", () => {
    const html = '<h1>Ferry</h1><time datetime="2024-05-08T10:00">8 May</time>';
    expect(readMetadata(buildPage(html)).metadata).toEqual({
      title: "Ferry",
      byline: null,
      published: "2024-05-08",
    });
  });

  it("says nothing for a page that says nothing", () => {
    expect(readMetadata(buildPage("<p>Text"))).toEqual({
      titles: [],
      metadata: { title: null, byline: null, published: null },
      declaredLanguage: null,
      evidence: { articleBody: "", description: "" },
      site: null,
      canonical: null,
    });
  });

  it.for([
    ["its meta element", '<meta property="og:site_name" content="Isle News">'],
    [
      "its publisher",
      '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Isle News"}}</script>',
    ],
  ] as const)("names the site by %s", ([, html]) => {
    expect(readMetadata(buildPage(html)).site).toBe("Isle News");
  });

  it("names a site that gives its address by its host", () => {
    const html = '<meta property="og:site_name" content="https://www.isle.example/news">';
    expect(readMetadata(buildPage(html)).site).toBe("isle.example");
  });

  it.for([
    ["https://isle.example/a", '<link rel="canonical" href="https://isle.example/a">'],
    ["https://isle.example/b", '<meta property="og:url" content="https://isle.example/b">'],
    [null, '<link rel="canonical" href="/a">'],
    [null, '<link rel="canonical" href="javascript:alert(1)">'],
  ] as const)("gives the address %s for %s", ([address, html]) => {
    expect(readMetadata(buildPage(html)).canonical).toBe(address);
  });
});
