import { extractSchema, quizSchema, summarySchema } from "@precis/formats/schema";
import { PrecisError } from "@precis/core";
import request from "supertest";
import { describe, expect, it } from "vitest";

import { createLocalEngine } from "../../src/server/engine/local-engine.ts";
import type { FetchPage } from "../../src/server/requests/keep-pages.ts";
import { createTestApp } from "./create-test-app.ts";

const FERRY = "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.";
const PAGE = `<!doctype html><html lang=en><title>Ferry back</title><p>${FERRY}</p><p>Share this article</p>`;
const ADDRESS = "https://example.org/ferry";

/** Stands in for the web: one page, one address that is forbidden, and nothing else. */
const fetchPage: FetchPage = async (source) => {
  if (source === ADDRESS) {
    return { bytes: Buffer.from(PAGE), source, name: "example.org/ferry", mediaType: "text/html" };
  }
  throw source.includes("127.0.0.1")
    ? new PrecisError("URL_BLOCKED", `${source} leads into a private or reserved network.`)
    : new PrecisError("URL_TIMEOUT", `${source} was not there after 10 s.`);
};

const { app } = createTestApp({ engine: createLocalEngine(), fetchPage });

async function upload(body: string | Buffer, type?: string): Promise<request.Response> {
  const sent = request(app).post("/v1/articles");
  return (type === undefined ? sent : sent.set("Content-Type", type)).send(body);
}

describe("POST /v1/articles", () => {
  it("gives the clean article of an address, and what was dropped", async () => {
    const response = await request(app).post("/v1/articles").send({ url: ADDRESS });
    expect(response.status).toBe(200);
    expect(response.get("Cache-Control")).toBe("no-store");
    expect(extractSchema.strict().parse(response.body)).toMatchObject({
      version: 1,
      kind: "article",
      article: {
        title: "Ferry back",
        source: ADDRESS,
        language: "en",
        text: FERRY,
        dropped: [{ text: "Share this article", reason: "share" }],
      },
    });
  });

  it("takes a title for what is at an address", async () => {
    const response = await request(app).post("/v1/articles").send({ url: ADDRESS, title: "Mine" });
    expect(response.body.article.title).toBe("Mine");
  });

  it.for([
    ["text/html", PAGE, "Ferry back"],
    ["text/html; charset=utf-8", PAGE, "Ferry back"],
    ["application/octet-stream", PAGE, "Ferry back"],
    ["text/markdown", `# Ferry *back*\n\n${FERRY}`, "Ferry back"],
    ["text/plain", FERRY, null],
  ] as const)("gives the clean article of a file of type %s", async ([type, body, title]) => {
    const response = await upload(Buffer.from(body), type);
    expect(response.status).toBe(200);
    expect(extractSchema.strict().parse(response.body).article).toMatchObject({
      title,
      source: "upload",
      text: FERRY,
    });
  });

  it("honours the character set of a file", async () => {
    const body = Buffer.from(`Zoë sails again. ${FERRY}`, "latin1");
    const response = await upload(body, "text/plain; charset=iso-8859-1");
    expect(response.body.article.text).toBe(`Zoë sails again. ${FERRY}`);
  });

  it.for([
    ["text/html", "<nav>Menu</nav>", 422, "NO_ARTICLE"],
    ["text/plain", " \n ", 422, "EMPTY_TEXT"],
    ["text/plain", "GIF89a\u0001\u0000", 422, "NOT_TEXT"],
    ["image/png", "\u0089PNG", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["application/x-www-form-urlencoded", "file=x", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["multipart/form-data; boundary=x", "--x--", 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["application/json", "{", 400, "MALFORMED_JSON"],
    ["application/json", "{}", 400, "INVALID_REQUEST"],
    ["application/json", '{"text":"A text."}', 400, "INVALID_REQUEST"],
    ["application/json", '{"url":"http://127.0.0.1/"}', 422, "URL_BLOCKED"],
    ["application/json", '{"url":"http://example.org/slow"}', 504, "URL_TIMEOUT"],
  ] as const)("answers %s %j with %i %s", async ([type, body, status, code]) => {
    const response = await upload(body, type);
    expect(response.type).toBe("application/problem+json");
    expect([response.status, response.body.code]).toEqual([status, code]);
  });

  it("says which types there are", async () => {
    const response = await upload("x", "image/png");
    expect(response.get("Accept")).toContain("application/epub+zip");
    expect(response.body.detail).toMatch(
      /^The Content-Type is "image\/png", in which no article comes; send the file itself as text\/html, .*, or JSON with its address\.$/,
    );
  });

  it("says what to send when nothing came", async () => {
    const response = await request(app).post("/v1/articles").set("Content-Type", "text/html");
    expect([response.status, response.body.code]).toEqual([400, "INVALID_REQUEST"]);
    expect(response.body.detail).toMatch(/^The body is missing; send the file itself, or JSON/);
  });

  it("reads a file up to 16 MiB and refuses it beyond", async () => {
    const text = Buffer.alloc(16 * 1024 * 1024, "The ferry sails again. ");
    const response = await upload(Buffer.concat([text, Buffer.from(".")]), "text/plain");
    expect(response.status).toBe(413);
    expect(response.body.detail).toBe(
      "The body is over 16777216 bytes, which is the most that is read.",
    );
  });

  it("reads a packed file, and refuses one that is packed wrongly", async () => {
    const response = await request(app)
      .post("/v1/articles")
      .set("Content-Type", "text/html")
      .set("Content-Encoding", "gzip")
      .send(PAGE);
    expect([response.status, response.body.detail]).toEqual([
      400,
      "The body cannot be read; send the whole file as it is.",
    ]);
  });
});

describe("an address in place of a text", () => {
  it("is summarised", async () => {
    const response = await request(app).post("/v1/summaries").send({ url: ADDRESS });
    expect(response.status).toBe(200);
    const { article, summary } = summarySchema.strict().parse(response.body);
    expect([article.source, summary.text]).toEqual([ADDRESS, FERRY]);
  });

  it("is asked about", async () => {
    const response = await request(app).post("/v1/quizzes").send({ url: ADDRESS, kind: "typed" });
    const { article, questions } = quizSchema.strict().parse(response.body);
    expect(article.source).toBe(ADDRESS);
    expect(questions[0]?.evidence.text).toBe(FERRY);
  });

  it.for(["/v1/summaries", "/v1/quizzes"])("that is forbidden is a problem of %s", async (path) => {
    const response = await request(app).post(path).send({ url: "http://127.0.0.1/" });
    expect([response.status, response.body.code]).toEqual([422, "URL_BLOCKED"]);
  });
});
