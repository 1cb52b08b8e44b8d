import { PrecisError } from "@precis/core/errors";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { fetchPage, type FetchOptions } from "../../src/url/fetch-page.ts";
import { PAGE, STAND_IN, startWeb, type Web } from "./web.ts";

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});

afterAll(() => web.close());

beforeEach(() => {
  web.requests.length = 0;
});

const fetchPath = (path: string, options: FetchOptions = {}) =>
  fetchPage(`${web.origin}${path}`, { reach: STAND_IN, ...options });

const textOf = async (path: string) => Buffer.from((await fetchPath(path)).bytes).toString();

async function refusalOf(
  path: string,
  options: FetchOptions = {},
): Promise<[code: string, message: string]> {
  try {
    await fetchPath(path, options);
  } catch (error) {
    if (!(error instanceof PrecisError)) throw error;
    return [error.code, error.message.replaceAll(web.origin, "")];
  }
  throw new Error(`${path} was not refused`);
}

const leadTo =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: 4 }));

describe("fetchPage", () => {
  it("gives the bytes, what they are said to be, and where they were", async () => {
    const host = new URL(web.origin).host;
    expect(await fetchPath("/page?from=feed#top")).toEqual({
      bytes: Buffer.from(PAGE),
      mediaType: "text/html; charset=utf-8",
      name: `${host}/page`,
      source: `${web.origin}/page?from=feed#top`,
    });
  });

  it("says who asks, and sends nothing that tells readers apart", async () => {
    await fetchPath("/hops?left=2");
    expect(web.requests).toHaveLength(3);
    expect(web.requests[2]?.headers).toEqual({
      accept:
        "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.1",
      "accept-encoding": "gzip, deflate, br",
      "user-agent": "Precis (reads one article at a reader's request)",
      host: new URL(web.origin).host,
      connection: "close",
    });
  });

  it("makes a connection of its own for each answer, so that no checked one is shared", async () => {
    const before = web.connections();
    await fetchPath("/page");
    await fetchPath("/page");
    await fetchPath("/hops?left=1");
    expect(web.connections() - before).toBe(4);
  });

  it.for(["/gzip", "/x-gzip", "/deflate", "/raw-deflate", "/br", "/identity", "/no-type"])(
    "unpacks %s",
    async (path) => {
      expect(await textOf(path)).toBe(PAGE);
    },
  );

  it("waits for the answer behind early hints", async () => {
    expect(await textOf("/early-hints")).toBe(PAGE);
  });

  it.for([
    ["/zstd", '"zstd"'],
    ["/odd-coding", '"constructor"'],
    ["/twice", '"gzip, gzip"'],
  ] as const)("does not unpack %s", async ([path, coding]) => {
    expect(await refusalOf(path)).toEqual([
      "URL_FAILED",
      `${path} is packed as ${coding}, which Précis cannot unpack. Save the page in a browser and give the file.`,
    ]);
  });

  it.for(["/gzip-bomb", "/deflate-bomb", "/br-bomb", "/endless", "/large"])(
    "stops at the limit of %s",
    async (path) => {
      expect(await refusalOf(path)).toEqual([
        "TEXT_TOO_LARGE",
        `${path} has more than 5242880 bytes (5 MiB), and no more is fetched. Save it and give the file.`,
      ]);
    },
  );

  it.for([
    ["/too-short", "the connection broke off too soon"],
    ["/chunk-cut-off", "the connection broke off too soon"],
    ["/nothing-said", "the connection broke off too soon"],
    ["/too-long", "what its host sends is not proper HTTP"],
    ["/two-lengths", "what its host sends is not proper HTTP"],
    ["/no-http", "what its host sends is not proper HTTP"],
    ["/long-header", "what its host sends is not proper HTTP"],
    ["/gzip-cut-off", "it came packed and damaged"],
    ["/gzip-damaged", "it came packed and damaged"],
    ["/br-damaged", "it came packed and damaged"],
  ] as const)("gives nothing of %s, since %s", async ([path, reason]) => {
    expect(await refusalOf(path)).toEqual([
      "URL_FAILED",
      `${path} cannot be read: ${reason}. Try again, or save the page in a browser and give the file.`,
    ]);
  });

  it.for(["/empty", "/gzip-of-nothing"])("gives no bytes for %s", async (path) => {
    expect(await textOf(path)).toBe("");
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

  it.for([
    [401, "401 Unauthorized. It wants a login; save the page in a browser and give the file."],
    [403, "403 Forbidden. It is not for programs; save the page in a browser and give the file."],
    [404, "404 Not Found. Check the address."],
    [
      500,
      "500 Internal Server Error. Try again later, or save the page in a browser and give the file.",
    ],
    [202, "202 Accepted. Try again later, or save the page in a browser and give the file."],
    [299, "299. Try again later, or save the page in a browser and give the file."],
    [304, "304 Not Modified. Try again later, or save the page in a browser and give the file."],
    [302, "302 Found. Try again later, or save the page in a browser and give the file."],
  ] as const)("takes no page for one with status %i", async ([code, told]) => {
    expect(await refusalOf(`/status?code=${code}`)).toEqual([
      "URL_FAILED",
      `/status?code=${code} answers ${told}`,
    ]);
  });

  it.for(["image/png", "application/json", "video/mp4", "text/css", "application/zip", "nonsense"])(
    "does not take %s for an article",
    async (type) => {
      const path = `/typed?type=${type}`;
      expect(await refusalOf(path)).toEqual([
        "SOURCE_UNSUPPORTED",
        `${path} is "${type}", which is no kind of article. Give the address of a page or a document.`,
      ]);
    },
  );
});

describe("redirects", () => {
  it.for([301, 302, 303, 307, 308])("of status %i are followed", async (code) => {
    expect(await textOf(`/to?code=${code}&url=/page`)).toBe(PAGE);
  });

  it("may lead to another host and be written in UTF-8", async () => {
    expect(await textOf(`/to?url=${web.origin.replace("web", "other")}/page`)).toBe(PAGE);
    expect(await textOf("/utf8")).toBe(PAGE);
  });

  it("are followed five times", async () => {
    expect(await textOf("/hops?left=5")).toBe(PAGE);
  });

  it.for(["/hops?left=6", "/loop"])("are followed no more than five times for %s", async (path) => {
    expect(await refusalOf(path)).toEqual([
      "URL_FAILED",
      `${path} redirects more than 5 times. Open it in a browser, and give the address it ends at.`,
    ]);
    expect(web.requests).toHaveLength(6);
  });

  it.for([
    "http://127.0.0.2/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "//0/",
    "http://0x7f000002/",
    "http://169.254.169.254/latest/meta-data/",
  ])("to %s are not followed", async (target) => {
    const { href } = new URL(target, web.origin);
    expect(await refusalOf(`/to?url=${encodeURIComponent(target)}`)).toEqual([
      "URL_BLOCKED",
      `${href} leads into a private or reserved network, and Précis reads from the public web only. If you may see the page, save it and give the file.`,
    ]);
    expect(web.requests).toHaveLength(1);
  });

  it.for([
    ["file:///etc/passwd", "file:///etc/passwd, which is not on the web"],
    ["javascript:alert(1)", "javascript:alert(1), which is not on the web"],
    ["data:text/html,hello", "data:text/html,hello, which is not on the web"],
    ["ftp://example.org/a", "ftp://example.org/a, which is not on the web"],
    ["http://", '"http://", which is no address'],
    [
      "http://me:secret@web.test/",
      "http://web.test/, which came with a user name or a password, which Précis does not send",
    ],
  ] as const)("to %s are not followed", async ([target, told]) => {
    const path = `/to?url=${encodeURIComponent(target)}`;
    expect(await refusalOf(path)).toEqual([
      "URL_FAILED",
      `${path} redirects to ${told}. Open it in a browser, and give the address it ends at.`,
    ]);
  });

  it("to a port that may not be read are not followed", async () => {
    const ports = [Number(new URL(web.origin).port), 443];
    const path = "/to?url=http://web.test:22/";
    expect(await refusalOf(path, { reach: { ...STAND_IN, ports } })).toEqual([
      "URL_BLOCKED",
      `${path} redirects to http://web.test:22/, which names port 22, and only ${ports.join(" and ")} are read. Open it in a browser, and give the address it ends at.`,
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
    const before = web.connections();
    const [code] = await refusalOf("/page", { reach: { ...STAND_IN, resolve } });
    expect(code).toBe("URL_BLOCKED");
    expect(web.connections()).toBe(before);
  });

  it("is made to the next address when the first takes none", async () => {
    const resolve = leadTo("127.0.0.2", "127.0.0.1");
    const { bytes } = await fetchPath("/page", { reach: { isAllowed: () => true, resolve } });
    expect(bytes.length).toBe(PAGE.length);
  });
});

describe("a failure on the way", () => {
  const save = "or save the page in a browser and give the file";

  it("is told when nobody listens", async () => {
    const gone = await startWeb();
    await gone.close();
    await expect(fetchPage(gone.origin, { reach: STAND_IN })).rejects.toMatchObject({
      code: "URL_FAILED",
      message: `${gone.origin}/ cannot be read: its host takes no connection. Try again later, ${save}.`,
    });
  });

  it("is told when there is no secure connection", async () => {
    const address = `${web.origin.replace("http:", "https:")}/`;
    await expect(fetchPage(address, { reach: STAND_IN })).rejects.toMatchObject({
      code: "URL_FAILED",
      message: `${address} cannot be read: its host makes no secure connection. Check the address, ${save}.`,
    });
  });

  it.for([
    ["ENOTFOUND", "no host has that name. Check the address."],
    ["EAI_AGAIN", `its host cannot be looked up now. Try again later, ${save}.`],
    ["EHOSTUNREACH", `there is no way to its host. Try again later, ${save}.`],
    ["CERT_HAS_EXPIRED", "its host has no certificate that can be trusted. Check the address."],
    ["EMFILE", `the network says EMFILE. Try again later, ${save}.`],
  ] as const)("is told in words when it is %s", async ([code, told]) => {
    const failure = Object.assign(new Error(code), { code });
    const reach = { ...STAND_IN, resolve: () => Promise.reject(failure) };
    expect(await refusalOf("/page", { reach })).toEqual([
      "URL_FAILED",
      `/page cannot be read: ${told}`,
    ]);
  });

  it("that is a bug stays one", async () => {
    const bug = new TypeError("undefined is not a function");
    const reach = { ...STAND_IN, resolve: () => Promise.reject(bug) };
    await expect(fetchPath("/page", { reach })).rejects.toBe(bug);
  });
});
