import { describe, expect, it } from "vitest";

import { pageTitle } from "../../../src/html/facts/page-title.ts";
import { documentOf } from "../page.ts";

const title = (html: string, titles: readonly string[] = [], siteName = ""): string | null =>
  pageTitle(documentOf(html), { titles, siteName });

describe("pageTitle", () => {
  it("takes what the data says, without the name of the site", () => {
    expect(title("", ["", "The ferry is back | Isle News"], "Isle News")).toBe("The ferry is back");
  });

  it("passes over data that only names the site", () => {
    expect(title("", ["Isle News", "The ferry is back"], "Isle News")).toBe("The ferry is back");
  });

  it("takes the heading where the data was cut short or has a tail", () => {
    const html = "<h1>The ferry is back at last</h1>";
    expect(title(html, ["The ferry is back…"])).toBe("The ferry is back at last");
    expect(title(html, ["The ferry is back at last - Isle"])).toBe("The ferry is back at last");
  });

  it("takes the only heading before the title element", () => {
    expect(title("<title>Isle</title><h1>The <i>ferry</i></h1>")).toBe("The ferry");
    expect(title("<title>The ferry</title><h1>One</h1><h1>Two</h1>")).toBe("The ferry");
  });

  it("takes out the name of the site where it stands first", () => {
    expect(title("", ["Isle News | The ferry is back"], "Isle News")).toBe("The ferry is back");
  });

  it.for([
    ["a link", "<h1><a href=/>Isle Notes</a></h1><h2><a href=x>The ferry is back</a></h2>"],
    ["not in the title element", "<h1>Ships and ports</h1><h3>The ferry is back</h3>"],
  ] as const)("takes a lower heading where the only one is %s", ([, html]) => {
    expect(title(`<title>The ferry is back – Isle Notes</title>${html}`)).toBe("The ferry is back");
  });

  it("keeps an only heading that is a link where no lower one is in the title element", () => {
    const html =
      "<title>The ferry - Isle</title><h1><a href=x>The ferry</a></h1><h2>2 answers</h2>";
    expect(title(html)).toBe("The ferry");
  });

  it.for([
    ["The ferry is back - Isle News", "The ferry is back"],
    ["The ferry is back: what now?", "The ferry is back: what now?"],
    ["Ferry | Isle News", "Ferry | Isle News"],
    ["商品の改造が商標法違反に - 特許事務所", "商品の改造が商標法違反に"],
  ] as const)("reads the title element %j", ([element, headline]) => {
    expect(title(`<title>${element}</title>`)).toBe(headline);
  });

  it("is null on a page without any", () => {
    expect(title("<p>Text")).toBeNull();
  });
});
