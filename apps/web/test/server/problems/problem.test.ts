import { PrecisError } from "@precis/core";
import request from "supertest";
import { describe, expect, it } from "vitest";

import { HttpError } from "../../../src/server/problems/http-error.ts";
import { toProblem } from "../../../src/server/problems/problem.ts";
import { createTestApp, idleEngine } from "../create-test-app.ts";

describe("toProblem", () => {
  it("shows what a person can do about an expected error", () => {
    const error = new PrecisError("EMPTY_TEXT", "The text is blank; give at least one sentence.");
    expect(toProblem(error, "/v1/summaries")).toEqual({
      type: "/problems/empty-text",
      title: "The text is empty",
      status: 422,
      detail: "The text is blank; give at least one sentence.",
      instance: "/v1/summaries",
      code: "EMPTY_TEXT",
    });
  });

  it.for([
    new Error("secret /etc/passwd"),
    "secret",
    { code: "EMPTY_TEXT", message: "secret" },
    null,
  ])("shows nothing of a bug", (bug) => {
    expect(toProblem(bug, "/v1/summaries")).toEqual({
      type: "/problems/internal",
      title: "Précis failed",
      status: 500,
      detail: "The server failed; the request is not at fault.",
      instance: "/v1/summaries",
      code: "INTERNAL",
    });
  });
});

describe("errors of the engine", () => {
  const post = { text: "A text." };

  it("become problems with their code", async () => {
    const { app } = createTestApp();
    const summary = await request(app).post("/v1/summaries").send(post);
    expect([summary.status, summary.body.code]).toEqual([422, "EMPTY_TEXT"]);
    const quiz = await request(app).post("/v1/quizzes").send(post);
    expect([quiz.status, quiz.body.code]).toEqual([422, "NO_QUESTIONS"]);
  });

  it("that nobody expected are logged and not shown", async () => {
    const bug = new TypeError("undefined is not a secret");
    const engine = { ...idleEngine, summarise: () => Promise.reject(bug) };
    const { app, logged } = createTestApp({ engine });
    const response = await request(app).post("/v1/summaries").send(post);
    expect(response.status).toBe(500);
    expect(response.type).toBe("application/problem+json");
    expect(response.text).not.toContain("secret");
    expect(logged[0]).toMatchObject({ event: "bug", id: response.get("X-Request-Id") });
    expect(logged[0]?.["error"]).toContain("TypeError: undefined is not a secret");
  });

  it("carry the header fields they ask for", async () => {
    const busy = new HttpError("OVERLOADED", "Too much work is waiting.", { "Retry-After": "1" });
    const engine = { ...idleEngine, makeQuiz: () => Promise.reject(busy) };
    const response = await request(createTestApp({ engine }).app).post("/v1/quizzes").send(post);
    expect(response.status).toBe(503);
    expect(response.get("Retry-After")).toBe("1");
  });
});
