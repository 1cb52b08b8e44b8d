import { describe, expect, it } from "vitest";

import { buildPage } from "../../../src/html/tree/build-page.ts";
import { documentOf, textsOf } from "../page.ts";

const bodyOf = (html: string): string => {
  const { body } = documentOf(html);
  return "innerHTML" in body ? String(body.innerHTML) : "";
};

describe("buildPage", () => {
  it.for([
    [
      "a whole page",
      '<!doctype html><html lang="en"><head><title>T</title></head><body><p>A</p></body></html>',
    ],
    ["a page without head and body tags", '<html lang="en"><title>T</title><p>A</p></html>'],
    [
      "text behind the body",
      '<html lang="en"><head><title>T</title></head><body></body></html><p>A</p>',
    ],
    [
      "a head that is never closed",
      '<html lang="en"><head><title>T</title><noscript><body><p>A</p>',
    ],
  ] as const)("puts %s in order", ([, html]) => {
    const { document } = buildPage(html);
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelector("head > title")?.textContent).toBe("T");
    expect(document.body.querySelector("p")?.textContent).toBe("A");
  });

  it("keeps the space between the words of a fragment", () => {
    expect(bodyOf("<b>One</b> <i>two</i>")).toBe("<b>One</b> <i>two</i>");
  });

  it("leaves out scripts, styles, pictures and controls", () => {
    const html =
      "<p>A<script>x<y</script><style>p{}</style><img src=a><button>Go</button><svg><text>s</text></svg><select><option>o</select>B</p>";
    expect(bodyOf(html)).toBe("<p>AB</p>");
  });

  it("keeps the attributes that reading needs and turns hiding styles into one", () => {
    const html =
      '<p class="a" style="color:red; Display: none" onclick="x()" data-src="y">A</p><p style="display:block">B</p>';
    expect(bodyOf(html)).toBe('<p hidden class="a">A</p><p>B</p>');
  });

  it("gathers JSON-LD apart from other scripts", () => {
    const html =
      '<script type="application/ld+json">{"a":1}</script><script>{"b":2}</script><script type="application/ld+json">{"c":3}</script>';
    expect(buildPage(html).jsonLd).toEqual(['{"a":1}', '{"c":3}']);
  });

  it("decodes entities", () => {
    expect(textsOf("<p>Zo&euml; &amp; Chlo&#235; &#x2013; caf&eacute;</p>")).toEqual([
      "Zoë & Chloë – café",
    ]);
  });

  it("closes tags in place in XHTML only", () => {
    expect(bodyOf('<?xml version="1.0"?><html><body><a id="x"/><p>A</p></body></html>')).toBe(
      '<a id="x"></a><p>A</p>',
    );
  });

  it("keeps blocks and their order where elements nest too deep", () => {
    const html = `${"<div>".repeat(150)}<p>One</p>two<p>Three<b>bold</b>four</p>${"</div>".repeat(40)}five`;
    expect(textsOf(html)).toEqual(["One", "two", "Threeboldfour", "five"]);
  });

  it.for([
    ["too many elements", "<p>a".repeat(60_001), "more than 60000 elements"],
    ["tags that never close", "<div>".repeat(3000), "more than 2048 open tags"],
    ["endless tags", "<".repeat(1_000_001), "1000001 tags; at most 1000000 are read"],
    ["endless text", `<p>${"word ".repeat(3_400_000)}`, "more than 16777216 characters"],
  ] as const)("refuses %s", ([, html, excess]) => {
    expect(() => buildPage(html)).toThrow(
      expect.objectContaining({
        code: "TEXT_TOO_LARGE",
        message: expect.stringContaining(`The page has ${excess}`),
      }),
    );
  });
});
