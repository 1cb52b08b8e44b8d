import { PrecisError } from "@precis/core";
import { describe, expect, it } from "vitest";

import { keepPages } from "../../../src/server/requests/keep-pages.ts";

function startKeeping() {
  const asked: string[] = [];
  const outcomes: string[] = [];
  const fetchPage = keepPages(
    async (source) => {
      asked.push(source);
      if (source === "broken") throw new PrecisError("URL_FAILED", "broken cannot be read.");
      if (source === "bug") throw new TypeError("a bug");
      return { bytes: Buffer.alloc(5 * 1024 * 1024), source };
    },
    (outcome) => outcomes.push(outcome),
  );
  return { fetchPage, asked, outcomes };
}

describe("keepPages", () => {
  it("fetches a page once for all who ask", async () => {
    const { fetchPage, asked, outcomes } = startKeeping();
    const [first, second] = await Promise.all([fetchPage("a"), fetchPage("a")]);
    expect(second).toBe(first);
    expect(await fetchPage("a")).toBe(first);
    expect(asked).toEqual(["a"]);
    expect(outcomes).toEqual(["OK"]);
  });

  it("keeps no failure, and counts each by its code", async () => {
    const { fetchPage, outcomes } = startKeeping();
    await expect(fetchPage("broken")).rejects.toMatchObject({ code: "URL_FAILED" });
    await expect(fetchPage("broken")).rejects.toMatchObject({ code: "URL_FAILED" });
    await expect(fetchPage("bug")).rejects.toThrow(TypeError);
    expect(outcomes).toEqual(["URL_FAILED", "URL_FAILED", "INTERNAL"]);
  });

  it("forgets the oldest pages before they take more than 64 MiB", async () => {
    const { fetchPage, asked } = startKeeping();
    const addresses = Array.from({ length: 13 }, (_, index) => `page ${index}`);
    await Promise.all(addresses.map((address) => fetchPage(address)));
    expect(asked).toHaveLength(13);
    await fetchPage("page 12");
    expect(asked).toHaveLength(13);
    await fetchPage("page 0");
    expect(asked).toHaveLength(14);
  });
});
