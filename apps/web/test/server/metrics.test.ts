import request from "supertest";
import { describe, expect, it } from "vitest";

import { createMetrics } from "../../src/server/metrics.ts";
import { createTestApp } from "./create-test-app.ts";

/** Returns the line of the report that says how many such requests there were. */
const countOf = (method: string, route: string, status: number, count: number) =>
  `precis_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"} ${count}`;

describe("GET /metrics", () => {
  const metrics = createMetrics(() => ({
    light: { threads: 2, waiting: 0 },
    heavy: { threads: 1, waiting: 5 },
  }));
  const { app } = createTestApp({ metrics });

  async function report(): Promise<string[]> {
    const response = await request(app).get("/metrics");
    expect(response.status).toBe(200);
    expect(response.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(response.get("Cache-Control")).toBe("no-store");
    return response.text.split("\n");
  }

  it("counts requests by method, route and status", async () => {
    await request(app).post("/v1/summaries").send({ text: "A text." });
    await request(app).post("/v1/summaries").send({ text: "A text." });
    await request(app).get("/v1/summaries");
    await request(app).get("/problems/empty-text");
    const lines = await report();
    expect(lines).toContain(countOf("POST", "/v1/summaries", 422, 2));
    expect(lines).toContain(countOf("GET", "/v1/summaries", 405, 1));
    expect(lines).toContain(countOf("GET", "/problems/:name", 200, 1));
  });

  it("makes no name of a path that no route matches", async () => {
    await request(app).get("/secret-1");
    await request(app).get("/secret-2?token=3");
    const lines = await report();
    expect(lines).toContain(countOf("GET", "other", 404, 2));
    expect(lines.join("\n")).not.toContain("secret");
  });

  it("tells what the pool has to do, what fetches came to, and how the process fares", async () => {
    metrics.countFetch("OK");
    metrics.countFetch("URL_BLOCKED");
    metrics.countFetch("URL_BLOCKED");
    const lines = await report();
    expect(lines).toContain('precis_pool_threads{lane="light"} 2');
    expect(lines).toContain('precis_pool_waiting_jobs{lane="heavy"} 5');
    expect(lines).toContain('precis_page_fetches_total{outcome="OK"} 1');
    expect(lines).toContain('precis_page_fetches_total{outcome="URL_BLOCKED"} 2');
    expect(lines.some((line) => /^process_resident_memory_bytes \d+$/u.test(line))).toBe(true);
  });
});
