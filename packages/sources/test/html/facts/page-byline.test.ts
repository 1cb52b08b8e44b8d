import { describe, expect, it } from "vitest";

import { pageByline } from "../../../src/html/facts/page-byline.ts";
import { documentOf } from "../page.ts";

describe("pageByline", () => {
  it("joins the names the data gives, each once", () => {
    expect(pageByline(documentOf(""), ["Ravi Menon", "By Ana Sousa", "Ravi Menon"])).toBe(
      "Ravi Menon, Ana Sousa",
    );
  });

  it.for([
    ["an address", "https://example.org/ravi"],
    ["an account", "@ravi"],
    ["an e-mail address", "ravi@example.org"],
    ["a biography", "Ravi Menon writes about ships and ports. ".repeat(4)],
    ["nothing", " "],
  ] as const)("takes %s for no name", ([, name]) => {
    expect(pageByline(documentOf(""), [name])).toBeNull();
  });

  it.for([
    ['<a rel="author" href="x">Ravi Menon</a>', "Ravi Menon"],
    ['<div itemprop="author">By <span itemprop="name">Ravi Menon</span></div>', "Ravi Menon"],
    ['<p class="byline">Reported by: Ravi Menon</p>', "Ravi Menon"],
    ['<p class="byline">By Ravi Menon | 6 May 2024</p>', "Ravi Menon"],
    ['<div class="author"><b>Ravi Menon</b><br>Monday, May 6, 2024</div>', "Ravi Menon"],
    ['<div class="author">Ravi MenonMonday, May 6, 2024</div>', "Ravi Menon"],
    ['<p class="author">Sunday Adeyemi</p>', "Sunday Adeyemi"],
    ['<p class="author">Von Jana Weiß</p>', "Jana Weiß"],
  ] as const)("finds the name shown in %s", ([html, name]) => {
    expect(pageByline(documentOf(html), [])).toBe(name);
  });
});
