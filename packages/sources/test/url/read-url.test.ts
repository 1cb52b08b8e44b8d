import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readUrl, type UrlOptions } from "../../src/url/read-url.ts";
import { FERRY, PAGE, STAND_IN, startWeb, type Web } from "./web.ts";

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});

afterAll(() => web.close());

const read = (path: string, options: UrlOptions = {}) =>
  readUrl(`${web.origin}${path}`, { reach: STAND_IN, ...options });

const typed = (type: string, body: string) =>
  `/typed?type=${encodeURIComponent(type)}&body=${encodeURIComponent(body)}`;

describe("readUrl", () => {
  it("gives the article of a page, and the address as its source", async () => {
    expect(await read("/to?url=/gzip")).toMatchObject({
      title: "Ferry back",
      language: "en",
      text: FERRY,
      source: `${web.origin}/to?url=/gzip`,
    });
  });

  it("prefers the title and the language it is given", async () => {
    expect(await read("/page", { title: "My title", language: "de" })).toMatchObject({
      title: "My title",
      language: "de",
    });
  });

  it("honours the character set of the answer, if anybody knows it", async () => {
    expect((await read("/latin")).text).toContain("on Münster Day after");
    expect((await read("/bad-charset")).text).toBe(FERRY);
  });

  it("reads what a page is, not what it is said to be", async () => {
    for (const type of ["application/pdf", "text/plain", "application/octet-stream"]) {
      expect(await read(typed(type, PAGE))).toMatchObject({ title: "Ferry back", text: FERRY });
    }
    expect((await read("/no-type")).text).toBe(FERRY);
  });

  it("reads text and Markdown by their type", async () => {
    const text = `# Ferry *back*\n\n${FERRY}`;
    expect(await read(typed("text/markdown; charset=utf-8", text))).toMatchObject({
      title: "Ferry back",
      text: FERRY,
    });
    expect((await read(typed("text/plain", FERRY))).text).toBe(FERRY);
  });

  it.for([
    ["/empty", "EMPTY_TEXT"],
    [typed("text/html", " "), "EMPTY_TEXT"],
    [typed("text/html", "\u0000\u0001\u0002\u0003"), "NOT_TEXT"],
    [typed("text/html", "GIF89a\u0001\u0000"), "NOT_TEXT"],
    [typed("text/html", "<!doctype html><nav>Menu</nav>"), "NO_ARTICLE"],
    [typed("text/xml", "<rss><channel/></rss>"), "SOURCE_UNSUPPORTED"],
  ] as const)("refuses %s with %s", async ([path, code]) => {
    await expect(read(path)).rejects.toMatchObject({ code });
  });
});
