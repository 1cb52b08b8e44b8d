import request from "supertest";
import { describe, expect, it } from "vitest";

import { createTestApp } from "./create-test-app.ts";

const { app } = createTestApp();

describe("the page of a problem", () => {
  it("stands where the type of the problem points", async () => {
    const { body: problem } = await request(app).post("/v1/quizzes").send({ text: "A text." });
    const page = await request(app).get(problem.type);
    expect(page.status).toBe(200);
    expect(page.type).toBe("text/html");
    expect(page.text).toContain("<h1>The text gives no questions</h1>");
    expect(page.text).toContain("the code <code>NO_QUESTIONS</code> and the status 422");
  });

  it("is there for what only the terminal says", async () => {
    expect((await request(app).get("/problems/wrong-usage")).status).toBe(200);
  });

  it("is only read", async () => {
    const response = await request(app).post("/problems/not-found");
    expect(response.status).toBe(405);
    expect(response.get("Allow")).toBe("GET, HEAD, OPTIONS");
  });

  it.for(["/problems/", "/problems/EMPTY_TEXT", "/problems/none", "/problems/%E0"])(
    "is not at %s",
    async (path) => {
      const response = await request(app).get(path);
      expect([response.status, response.body.code]).toEqual([404, "NOT_FOUND"]);
    },
  );
});
