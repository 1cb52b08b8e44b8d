import request from "supertest";
import { describe, expect, it } from "vitest";

import { createTestApp } from "./create-test-app.ts";

const { app } = createTestApp();

describe("health", () => {
  it("says it is alive", async () => {
    const response = await request(app).get("/healthz");
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ status: "alive" });
    expect(response.get("Cache-Control")).toBe("no-store");
  });

  it("says it is ready", async () => {
    const response = await request(app).get("/readyz");
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ status: "ready" });
  });

  it("is alive and not ready while it shuts down", async () => {
    const closing = createTestApp({ isReady: () => false }).app;
    expect((await request(closing).get("/healthz")).status).toBe(200);
    const response = await request(closing).get("/readyz");
    expect(response.status).toBe(503);
    expect(response.body).toMatchObject({ code: "SHUTTING_DOWN", instance: "/readyz" });
  });
});

describe("the page", () => {
  it("is asked about anew each time", async () => {
    const response = await request(app).get("/");
    expect(response.status).toBe(200);
    expect(response.type).toBe("text/html");
    expect(response.text).toContain("<title>Précis</title>");
    expect(response.get("Cache-Control")).toBe("no-cache");
  });

  it("has another beside it, on the API", async () => {
    const response = await request(app).get("/docs");
    expect([response.status, response.type]).toEqual([200, "text/html"]);
    expect(response.text).toContain("<title>The API · Précis</title>");
    expect(response.get("Cache-Control")).toBe("no-cache");
  });

  it("is not sent again when it has not changed", async () => {
    const etag = (await request(app).get("/")).get("ETag") ?? "";
    expect((await request(app).get("/").set("If-None-Match", etag)).status).toBe(304);
  });

  it("keeps its files for a year, since their names change with them", async () => {
    const response = await request(app).get("/assets/app-1a2b.js");
    expect(response.status).toBe(200);
    expect(response.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  });

  it.for([
    "/assets/",
    "/assets/none.js",
    "/assets/..%2findex.html",
    "/assets/%E0%A4%A",
    "/index.html",
  ])("answers %s with a problem", async (path) => {
    const response = await request(app).get(path);
    expect(response.status).toBe(404);
    expect(response.type).toBe("application/problem+json");
  });
});

describe("header fields", () => {
  it("let the page load nothing but its own files, and no inline script or style", async () => {
    const response = await request(app).get("/");
    expect(response.get("Content-Security-Policy")).toBe(
      "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self';connect-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(response.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.get("X-Powered-By")).toBeUndefined();
  });

  it("let no other site read an answer", async () => {
    const response = await request(app).get("/healthz").set("Origin", "https://example.org");
    expect(response.get("Access-Control-Allow-Origin")).toBeUndefined();
  });

  it("give each request an id", async () => {
    const first = (await request(app).get("/healthz")).get("X-Request-Id");
    const second = (await request(app).get("/healthz")).get("X-Request-Id");
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).not.toBe(first);
  });
});

describe("methods", () => {
  it.for(["/", "/docs", "/healthz", "/readyz", "/metrics", "/openapi.json"])(
    "answers HEAD %s like GET",
    async (path) => {
      const response = await request(app).head(path);
      expect(response.status).toBe(200);
      expect(response.text ?? "").toBe("");
    },
  );

  it.for([
    ["get", "/v1/summaries", "POST, OPTIONS"],
    ["head", "/v1/quizzes", "POST, OPTIONS"],
    ["put", "/v1/grades", "POST, OPTIONS"],
    ["get", "/v1/articles", "POST, OPTIONS"],
    ["post", "/docs", "GET, HEAD, OPTIONS"],
    ["post", "/metrics", "GET, HEAD, OPTIONS"],
    ["post", "/", "GET, HEAD, OPTIONS"],
    ["delete", "/healthz", "GET, HEAD, OPTIONS"],
    ["post", "/readyz", "GET, HEAD, OPTIONS"],
    ["patch", "/openapi.json", "GET, HEAD, OPTIONS"],
  ] as const)("refuses %s %s and says what is allowed", async ([method, path, allow]) => {
    const response = await request(app)[method](path);
    expect(response.status).toBe(405);
    expect(response.type).toBe("application/problem+json");
    expect(response.get("Allow")).toBe(allow);
  });

  it("tells OPTIONS what is allowed", async () => {
    const response = await request(app).options("/v1/summaries");
    expect(response.status).toBe(204);
    expect(response.get("Allow")).toBe("POST, OPTIONS");
  });
});

describe("what is not there", () => {
  it.for(["/v1", "/v1/articles/1", "/metrics/x", "/nothing?secret=1"])(
    "answers %s with a whole problem",
    async (path) => {
      const response = await request(app).get(path);
      const instance = path.replace("?secret=1", "");
      expect(response.status).toBe(404);
      expect(response.type).toBe("application/problem+json");
      expect(response.body).toEqual({
        type: "/problems/not-found",
        title: "Nothing is here",
        status: 404,
        detail: `Nothing is at ${instance}.`,
        instance,
        code: "NOT_FOUND",
      });
    },
  );
});
