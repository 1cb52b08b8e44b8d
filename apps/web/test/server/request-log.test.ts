import request from "supertest";
import { describe, expect, it } from "vitest";

import { createJsonLog } from "../../src/server/log.ts";
import { createTestApp } from "./create-test-app.ts";

describe("the request log", () => {
  it("has one entry a request, with nothing of the query or the body", async () => {
    const { app, logged } = createTestApp();
    const response = await request(app).post("/v1/summaries?token=hush").send({ text: "Private." });
    expect(logged).toEqual([
      {
        event: "request",
        id: response.get("X-Request-Id"),
        method: "POST",
        path: "/v1/summaries",
        status: 422,
        ms: expect.any(Number),
      },
    ]);
  });
});

describe("createJsonLog", () => {
  it("writes one line an entry, whatever is in it", () => {
    const lines: string[] = [];
    const log = createJsonLog(
      (line) => lines.push(line),
      () => new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)),
    );
    log({ event: "request", path: "/a\nb" });
    expect(lines).toEqual([
      '{"time":"2026-01-02T03:04:05.678Z","event":"request","path":"/a\\nb"}\n',
    ]);
  });
});
