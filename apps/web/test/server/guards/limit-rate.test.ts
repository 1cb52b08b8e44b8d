import request from "supertest";
import { describe, expect, it } from "vitest";

import { createTestApp } from "../create-test-app.ts";

describe("the rate limit", () => {
  it("refuses a client's requests beyond it and says when to come back", async () => {
    const { app } = createTestApp({ rateLimit: 2 });
    const send = () => request(app).post("/v1/summaries").send({ text: "" });
    expect((await send()).status).toBe(422);
    expect((await send()).status).toBe(422);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(refused.type).toBe("application/problem+json");
    expect(refused.body.code).toBe("RATE_LIMITED");
    expect(Number(refused.get("Retry-After"))).toBeGreaterThan(0);
    expect(Number(refused.get("Retry-After"))).toBeLessThanOrEqual(60);
  });

  it("does not touch the page and the health checks", async () => {
    const { app } = createTestApp({ rateLimit: 1 });
    await request(app).post("/v1/summaries").send({ text: "" });
    await request(app).post("/v1/summaries").send({ text: "" });
    expect((await request(app).get("/healthz")).status).toBe(200);
    expect((await request(app).get("/")).status).toBe(200);
  });

  it("counts the clients of a proxy on this machine apart", async () => {
    const { app } = createTestApp({ rateLimit: 1 });
    const sendAs = (client: string) =>
      request(app).post("/v1/summaries").set("X-Forwarded-For", client).send({ text: "" });
    expect((await sendAs("192.0.2.1")).status).toBe(422);
    expect((await sendAs("192.0.2.2")).status).toBe(422);
    expect((await sendAs("192.0.2.1")).status).toBe(429);
  });

  it("is off at 0", async () => {
    const { app } = createTestApp({ rateLimit: 0 });
    for (let count = 0; count < 30; count += 1) {
      expect((await request(app).post("/v1/summaries").send({ text: "" })).status).toBe(422);
    }
  });
});
