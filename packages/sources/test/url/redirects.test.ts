import { describe, expect, it } from "vitest";

import { visitWeb } from "./visit-web.ts";
import { PAGE, STAND_IN } from "./web.ts";

const { web, textOf, refusalOf } = visitWeb();

describe("redirects", () => {
  it.for([301, 302, 303, 307, 308])("of status %i are followed", async (code) => {
    expect(await textOf(`/to?code=${code}&url=/page`)).toBe(PAGE);
  });

  it("may lead to another host and be written in UTF-8", async () => {
    expect(await textOf(`/to?url=${web().origin.replace("web", "other")}/page`)).toBe(PAGE);
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
    expect(web().requests).toHaveLength(6);
  });

  it.for([
    "http://127.0.0.2/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "//0/",
    "http://0x7f000002/",
    "http://169.254.169.254/latest/meta-data/",
  ])("to %s are not followed", async (target) => {
    const { href } = new URL(target, web().origin);
    expect(await refusalOf(`/to?url=${encodeURIComponent(target)}`)).toEqual([
      "URL_BLOCKED",
      `${href} leads into a private or reserved network, and Précis reads from the public web only. If you may see the page, save it and give the file.`,
    ]);
    expect(web().requests).toHaveLength(1);
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
    const ports = [Number(new URL(web().origin).port), 443];
    const path = "/to?url=http://web.test:22/";
    expect(await refusalOf(path, { reach: { ...STAND_IN, ports } })).toEqual([
      "URL_BLOCKED",
      `${path} redirects to http://web.test:22/, which names port 22, and only ${ports.join(" and ")} are read. Open it in a browser, and give the address it ends at.`,
    ]);
  });
});
