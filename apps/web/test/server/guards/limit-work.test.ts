import { describe, expect, it } from "vitest";

import { limitWork } from "../../../src/server/guards/limit-work.ts";
import { HttpError } from "../../../src/server/problems/http-error.ts";

describe("limitWork", () => {
  it("does so much at once, refuses more, and does more again later", async () => {
    const limited = limitWork(2);
    const endings: (() => void)[] = [];
    const begin = () => limited(() => new Promise<void>((resolve) => endings.push(resolve)));
    const first = begin();
    const second = begin();
    const refusal = await begin().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(HttpError);
    expect(refusal).toMatchObject({ code: "OVERLOADED", headers: { "Retry-After": "1" } });
    expect(endings).toHaveLength(2);

    endings.forEach((end) => end());
    await Promise.all([first, second]);
    expect(await limited(async () => "done")).toBe("done");
  });

  it("does more again after work that failed", async () => {
    const limited = limitWork(1);
    await expect(limited(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await limited(async () => "done")).toBe("done");
  });
});
