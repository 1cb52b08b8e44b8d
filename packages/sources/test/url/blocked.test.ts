import { describe, expect, it } from "vitest";

import { fetchPage } from "../../src/url/fetch-page.ts";
import { PRIVATE_HOSTS } from "./spellings.ts";

describe("fetchPage", () => {
  it.for(PRIVATE_HOSTS)("does not go to http://%s/, %s", async ([host]) => {
    await expect(fetchPage(`http://${host}/`)).rejects.toMatchObject({
      code: "URL_BLOCKED",
      message: `${new URL(`http://${host}/`).href} leads into a private or reserved network, and Précis reads from the public web only. If you may see the page, save it and give the file.`,
    });
  });

  it.for(["http://[fe80::1%25lo]/", "http://127.0.0.1.5/", "http://256.0.0.1/", "http://[::1/"])(
    "does not take %s for an address",
    async (address) => {
      await expect(fetchPage(address)).rejects.toMatchObject({ code: "URL_INVALID" });
    },
  );

  it.for([
    ["https://[::1]/", "over a secure connection"],
    ["http://127.0.0.1:80/", "at a port that may be read"],
    ["http://127.0.0.1\\@example.org/", "behind a backslash"],
    ["http:\t//127.0.0.1/", "behind a tab"],
    ["  http://127.0.0.1/", "behind spaces"],
  ] as const)("does not go to %j, %s", async ([address]) => {
    await expect(fetchPage(address)).rejects.toMatchObject({ code: "URL_BLOCKED" });
  });
});
