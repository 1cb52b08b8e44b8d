import { describe, expect, it } from "vitest";

import { visitWeb } from "./visit-web.ts";
import { PAGE, STAND_IN } from "./web.ts";

const { web, fetchPath, textOf, refusalOf } = visitWeb();

const leadTo =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: 4 }));

describe("fetchPage", () => {
  it("gives the bytes, what they are said to be, and where they were", async () => {
    const host = new URL(web().origin).host;
    expect(await fetchPath("/page?from=feed#top")).toEqual({
      bytes: Buffer.from(PAGE),
      mediaType: "text/html; charset=utf-8",
      name: `${host}/page`,
      source: `${web().origin}/page?from=feed#top`,
    });
  });

  it("says who asks, and sends nothing that tells readers apart", async () => {
    await fetchPath("/hops?left=2");
    expect(web().requests).toHaveLength(3);
    expect(web().requests[2]?.headers).toEqual({
      accept:
        "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.1",
      "accept-encoding": "gzip, deflate, br",
      "user-agent": "Precis (reads one article at a reader's request)",
      host: new URL(web().origin).host,
      connection: "close",
    });
  });

  it("makes a connection of its own for each answer, so that no checked one is shared", async () => {
    const before = web().connections();
    await fetchPath("/page");
    await fetchPath("/page");
    await fetchPath("/hops?left=1");
    expect(web().connections() - before).toBe(4);
  });

  it("waits for the answer behind early hints", async () => {
    expect(await textOf("/early-hints")).toBe(PAGE);
  });

  it.for(["/hang", "/drip", "/to?url=/hang"])(
    "does not wait longer than it may for %s",
    async (path) => {
      expect(await refusalOf(path, { limits: { timeoutMs: 300 } })).toEqual([
        "URL_TIMEOUT",
        `${path} was not there after 0.3 s. Try again later, or save the page in a browser and give the file.`,
      ]);
    },
  );

  it("does not wait longer than it may for a name", async () => {
    const reach = { ...STAND_IN, resolve: () => new Promise<never>(() => undefined) };
    expect(await refusalOf("/page", { reach, limits: { timeoutMs: 100 } })).toEqual([
      "URL_TIMEOUT",
      "/page was not there after 0.1 s. Try again later, or save the page in a browser and give the file.",
    ]);
  });
});

describe("the connection", () => {
  it("is made to the address that was checked: a name is looked up once", async () => {
    const looked: string[] = [];
    const resolve: typeof STAND_IN.resolve = async (host) => {
      looked.push(host);
      return [{ address: looked.length === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    const { bytes } = await fetchPath("/page", { reach: { ...STAND_IN, resolve } });
    expect(bytes.length).toBe(PAGE.length);
    expect(looked).toEqual(["web.test"]);
  });

  it("is not made when one of several addresses is forbidden", async () => {
    const resolve = leadTo("127.0.0.1", "10.0.0.1");
    const before = web().connections();
    const [code] = await refusalOf("/page", { reach: { ...STAND_IN, resolve } });
    expect(code).toBe("URL_BLOCKED");
    expect(web().connections()).toBe(before);
  });

  it("is made to the next address when the first takes none", async () => {
    const resolve = leadTo("127.0.0.2", "127.0.0.1");
    const { bytes } = await fetchPath("/page", { reach: { isAllowed: () => true, resolve } });
    expect(bytes.length).toBe(PAGE.length);
  });
});
