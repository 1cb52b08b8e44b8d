import { describe, expect, it } from "vitest";

import { visitWeb } from "./visit-web.ts";
import { PAGE } from "./web.ts";

const { textOf, refusalOf } = visitWeb();

describe("the body of an answer", () => {
  it.for(["/gzip", "/x-gzip", "/deflate", "/raw-deflate", "/br", "/identity", "/no-type"])(
    "is unpacked for %s",
    async (path) => {
      expect(await textOf(path)).toBe(PAGE);
    },
  );

  it.for([
    ["/zstd", '"zstd"'],
    ["/odd-coding", '"constructor"'],
    ["/twice", '"gzip, gzip"'],
  ] as const)("is not unpacked for %s", async ([path, coding]) => {
    expect(await refusalOf(path)).toEqual([
      "URL_FAILED",
      `${path} is packed as ${coding}, which Précis cannot unpack. Save the page in a browser and give the file.`,
    ]);
  });

  it.for(["/gzip-bomb", "/deflate-bomb", "/br-bomb", "/endless", "/large"])(
    "is read up to the limit for %s",
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
  ] as const)("is refused for %s, since %s", async ([path, reason]) => {
    expect(await refusalOf(path)).toEqual([
      "URL_FAILED",
      `${path} cannot be read: ${reason}. Try again, or save the page in a browser and give the file.`,
    ]);
  });

  it.for(["/empty", "/gzip-of-nothing"])("may be empty, as for %s", async (path) => {
    expect(await textOf(path)).toBe("");
  });
});
