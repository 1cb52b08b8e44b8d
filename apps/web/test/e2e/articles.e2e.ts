import { extractSchema, problemSchema, quizSchema, summarySchema } from "@precis/formats/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { PAGE, startSite, type Site } from "./start-site.ts";
import { startServer, type ServerProcess } from "./start-server.ts";

let site: Site;
/** A server as it comes, and one whose owner lets it read private networks. */
let server: ServerProcess;
let trusting: ServerProcess;

beforeAll(async () => {
  [site, server, trusting] = await Promise.all([
    startSite(),
    startServer(),
    startServer({ ALLOW_PRIVATE_URLS: "1" }),
  ]);
});

afterAll(async () => {
  site.close();
  server.kill("SIGTERM");
  trusting.kill("SIGTERM");
  await Promise.all([server.ended, trusting.ended]);
});

function post({ address }: ServerProcess, path: string, body: object): Promise<Response> {
  return fetch(`${address}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

describe("an address", () => {
  it("of a private network is not read", async () => {
    for (const url of [site.page, "http://127.0.0.1/", "http://0x7f.1/", "http://[::1]/"]) {
      for (const path of ["/v1/summaries", "/v1/quizzes", "/v1/articles"]) {
        const { code } = problemSchema.parse(await (await post(server, path, { url })).json());
        expect(code).toBe("URL_BLOCKED");
      }
    }
    expect(site.asked).toEqual([]);
  });

  it("of a private network is read where the owner allows it, and asked for once", async () => {
    const url = site.page;
    const summary = await post(trusting, "/v1/summaries", { url, sentences: 2 });
    expect(summarySchema.parse(await summary.json())).toMatchObject({
      article: { title: "Island ferry to sail again after a winter on the rocks", source: url },
    });
    const quiz = await post(trusting, "/v1/quizzes", { url, questions: 2 });
    expect(quizSchema.parse(await quiz.json()).questions).toHaveLength(2);
    const article = await post(trusting, "/v1/articles", { url });
    expect(extractSchema.parse(await article.json()).article.text).toContain("sing on the upper");
    expect(site.asked).toEqual(["/page"]);
  });
});

describe("a file", () => {
  it("is read in a thread", async () => {
    const response = await fetch(`${server.address}/v1/articles`, {
      method: "POST",
      headers: { "Content-Type": "text/html; charset=utf-8" },
      body: PAGE,
    });
    const { article } = extractSchema.parse(await response.json());
    expect(article.source).toBe("upload");
    expect(article.text).not.toContain("Home");
    expect(article.dropped).toContainEqual({ text: "Advertisement", reason: "advert" });
  });
});

describe("GET /metrics", () => {
  it("has counted all that", async () => {
    const report = await (await fetch(`${server.address}/metrics`)).text();
    expect(report).toContain('precis_page_fetches_total{outcome="URL_BLOCKED"} 12');
    expect(report).toMatch(/_count\{method="POST",route="\/v1\/articles",status="200"\} 1/u);
    expect(report).toMatch(/^precis_pool_threads\{lane="light"\} [1-9]/mu);
  });
});
