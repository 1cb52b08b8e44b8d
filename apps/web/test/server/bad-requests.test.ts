import { problemSchema } from "@precis/formats/schema";
import request from "supertest";
import { describe, expect, it } from "vitest";

import { makeChoiceQuestion, makeTypedQuestion } from "../client/make-question.ts";
import { createTestApp } from "./create-test-app.ts";

const { app } = createTestApp();

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await request(app).post(path).send(JSON.stringify(body)).type("json");
  expect(response.type).toBe("application/problem+json");
  expect(response.get("Cache-Control")).toBe("no-store");
  const problem = problemSchema.parse(response.body);
  expect(problem.status).toBe(response.status);
  expect(problem.instance).toBe(path);
  return { status: problem.status, code: problem.code, detail: problem.detail };
}

describe("the body", () => {
  it("is refused when it is not JSON", async () => {
    const response = await request(app).post("/v1/summaries").type("json").send('{"text": ');
    expect(response.status).toBe(400);
    expect(response.body.code).toBe("MALFORMED_JSON");
    expect(response.body.detail).toMatch(/^The body cannot be read as JSON: .+\.$/);
  });

  it("is refused when it is missing", async () => {
    const response = await request(app).post("/v1/summaries");
    expect(response.status).toBe(400);
    expect(response.body.detail).toBe("The body is missing; send a JSON object.");
  });

  it("is refused when it is of another type", async () => {
    const response = await request(app).post("/v1/quizzes").type("text/plain").send("An article.");
    expect(response.status).toBe(415);
    expect(response.get("Accept")).toBe("application/json");
    expect(response.body.code).toBe("UNSUPPORTED_MEDIA_TYPE");
    expect(response.body.detail).toBe(
      'The Content-Type is "text/plain"; it must be application/json.',
    );
  });

  it("is refused in a character set or an encoding that cannot be read", async () => {
    const charset = await request(app)
      .post("/v1/quizzes")
      .set("Content-Type", "application/json; charset=klingon")
      .send("{}");
    expect(charset.status).toBe(415);
    const encoding = await request(app)
      .post("/v1/quizzes")
      .type("json")
      .set("Content-Encoding", "zstd-2")
      .send("{}");
    expect(encoding.status).toBe(415);
  });

  it("is read up to 1 MiB and refused beyond", async () => {
    const frame = '{"text":""}'.length;
    const largest = JSON.stringify({ text: "a".repeat(1_048_576 - frame) });
    const fits = await request(app).post("/v1/summaries").type("json").send(largest);
    expect(fits.body.code).toBe("EMPTY_TEXT");
    const over = await request(app).post("/v1/summaries").type("json").send(`${largest} `);
    expect(over.status).toBe(413);
    expect(over.body.code).toBe("PAYLOAD_TOO_LARGE");
  });

  it.for([
    [null, "The body is null; it must be an object."],
    [7, "The body is 7; it must be an object."],
    [["a"], "The body is an array; it must be an object."],
    ["text", 'The body is "text"; it must be an object.'],
  ] as const)("is refused when it is %j", async ([body, detail]) => {
    expect(await post("/v1/summaries", body)).toEqual({
      status: 400,
      code: "INVALID_REQUEST",
      detail,
    });
  });

  it("is refused when it is nested beyond reason", async () => {
    const depth = 200_000;
    const text = `{"text":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    const response = await request(app).post("/v1/summaries").type("json").send(text);
    expect(response.status).toBe(400);
    expect(response.body.detail).toContain('"text" is an array; it must be a string');
  });
});

describe("the members", () => {
  it.for([
    ["/v1/summaries", {}, 'The article is missing; give it as "text", or its address as "url".'],
    [
      "/v1/summaries",
      { text: "a", url: "https://example.org" },
      'Both "text" and "url" are given; give one of them.',
    ],
    ["/v1/quizzes", { text: 5 }, '"text" is 5; it must be a string, the article as plain text.'],
    [
      "/v1/quizzes",
      { text: "a", sentences: 3 },
      '"sentences" is not known here; the members are text, url, title, withText, questions, kind, options, bank, forms, seed.',
    ],
    [
      "/v1/quizzes",
      JSON.parse('{"text":"a","__proto__":{}}'),
      '"__proto__" is not known here; the members are text, url, title, withText, questions, kind, options, bank, forms, seed.',
    ],
    [
      "/v1/quizzes",
      { text: "a", a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 },
      '"a", "b", "c", "d", "e" and 2 more are not known here; the members are text, url, title, withText, questions, kind, options, bank, forms, seed.',
    ],
    [
      "/v1/grades",
      { question: 1 },
      '"question" is 1; it must be one question of a quiz, as it was given. "response" is missing; it must be a string of at most 1000 characters.',
    ],
  ] as const)("of %s %j are refused", async ([path, body, detail]) => {
    expect(await post(path, body)).toEqual({ status: 400, code: "INVALID_REQUEST", detail });
  });

  it("say how long an address may be", async () => {
    const url = `https://example.org/${"a".repeat(2000)}`;
    expect(await post("/v1/summaries", { url })).toEqual({
      status: 400,
      code: "INVALID_REQUEST",
      detail: `"url" is "https://example.org/${"a".repeat(20)}…"; it must be a string of at most 2000 characters, the http(s) address of the article.`,
    });
  });
});

describe("the question", () => {
  it.for([
    [1, '"question" is 1; it must be one question of a quiz, as it was given.'],
    [
      makeChoiceQuestion({ answerIndex: -1 }),
      '"question.answerIndex" is -1; "question" must be one question of a quiz, as it was given.',
    ],
    [
      { ...makeTypedQuestion(), context: undefined },
      '"question.context" is missing; "question" must be one question of a quiz, as it was given.',
    ],
    [
      { ...makeTypedQuestion(), kind: "essay" },
      '"question.kind" is "essay"; "question" must be one question of a quiz, as it was given.',
    ],
    [{}, '"question.kind" is missing; "question" must be one question of a quiz, as it was given.'],
  ] as const)("%j is refused", async ([question, detail]) => {
    expect(await post("/v1/grades", { question, response: "a" })).toEqual({
      status: 400,
      code: "INVALID_QUESTION",
      detail,
    });
  });
});

describe("the options", () => {
  it.for([
    ["/v1/summaries", { sentences: 0 }, '"sentences" is 0; it must be a whole number from 1.'],
    ["/v1/summaries", { sentences: "3" }, '"sentences" is "3"; it must be a whole number from 1.'],
    ["/v1/summaries", { words: 2.5 }, '"words" is 2.5; it must be a whole number from 1.'],
    ["/v1/summaries", { ratio: 1.5 }, '"ratio" is 1.5; it must be a number over 0 and up to 1.'],
    ["/v1/summaries", { minutes: 0 }, '"minutes" is 0; it must be a number over 0.'],
    [
      "/v1/summaries",
      { ranker: "best" },
      '"ranker" is "best"; it must be one of learned, lead, textrank, lexrank, centroid, pacsum, coverage.',
    ],
    [
      "/v1/summaries",
      { sentences: 2, words: 30 },
      "sentences and words are given; give only one of sentences, words, ratio, minutes.",
    ],
    [
      "/v1/summaries",
      { explain: "yes" },
      '"explain" is "yes"; it must be true to have the reasons filled, or false.',
    ],
    [
      "/v1/quizzes",
      { questions: 101 },
      '"questions" is 101; it must be a whole number from 1 to 100.',
    ],
    ["/v1/quizzes", { options: 5 }, '"options" is 5; it must be 3 or 4.'],
    ["/v1/quizzes", { kind: null }, '"kind" is null; it must be one of choice, typed, mixed.'],
    [
      "/v1/quizzes",
      { options: 5, questions: 0 },
      '"questions" is 0; it must be a whole number from 1 to 100. "options" is 5; it must be 3 or 4.',
    ],
  ] as const)("of %s %j are refused", async ([path, options, detail]) => {
    expect(await post(path, { text: "A text.", ...options })).toEqual({
      status: 400,
      code: "INVALID_OPTION",
      detail,
    });
  });

  it("are shown in part when they are long", async () => {
    const body = { text: "A text.", seed: "x".repeat(1001) };
    expect(await post("/v1/quizzes", body)).toEqual({
      status: 400,
      code: "INVALID_OPTION",
      detail: `"seed" is "${"x".repeat(40)}…"; it must be a string of at most 1000 characters that decides every shuffle.`,
    });
  });
});
