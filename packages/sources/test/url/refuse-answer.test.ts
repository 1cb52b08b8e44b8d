import { describe, expect, it } from "vitest";

import { visitWeb } from "./visit-web.ts";

const { refusalOf } = visitWeb();

describe("an answer", () => {
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
  ] as const)("with status %i is no page", async ([code, told]) => {
    expect(await refusalOf(`/status?code=${code}`)).toEqual([
      "URL_FAILED",
      `/status?code=${code} answers ${told}`,
    ]);
  });

  it.for(["image/png", "application/json", "video/mp4", "text/css", "application/zip", "nonsense"])(
    "of type %s is no article",
    async (type) => {
      const path = `/typed?type=${type}`;
      expect(await refusalOf(path)).toEqual([
        "SOURCE_UNSUPPORTED",
        `${path} is "${type}", which is no kind of article. Give the address of a page or a document.`,
      ]);
    },
  );
});
