import { afterEach, describe, expect, it, vi, type Mock } from "vitest";

import { ApiError, requestQuiz, requestSummary } from "../../src/client/api.ts";

const { signal } = new AbortController();

function answerWith(status: number, type: string, body: string): Mock<() => Promise<Response>> {
  const answer = vi.fn<() => Promise<Response>>(() =>
    Promise.resolve(new Response(body, { status, headers: { "Content-Type": type } })),
  );
  vi.stubGlobal("fetch", answer);
  return answer;
}

async function refusalOf(request: Promise<unknown>): Promise<unknown> {
  const error: unknown = await request.catch((reason: unknown) => reason);
  return error instanceof ApiError ? error.problem : error;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the api", () => {
  it("posts JSON and returns the JSON of the answer", async () => {
    const fetched = answerWith(200, "application/json", '{"kind":"summary"}');
    expect(await requestSummary({ text: "A text.", sentences: 2 }, signal)).toEqual({
      kind: "summary",
    });
    expect(fetched).toHaveBeenCalledWith("/v1/summaries", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"text":"A text.","sentences":2}',
      signal,
    });
  });

  it("throws the problem of a refusal", async () => {
    answerWith(422, "application/problem+json; charset=utf-8", '{"code":"EMPTY_TEXT"}');
    expect(await refusalOf(requestQuiz({ text: "" }, signal))).toEqual({ code: "EMPTY_TEXT" });
  });

  it("throws a problem of its own where the answer has none", async () => {
    answerWith(502, "text/html", "<h1>Bad gateway</h1>");
    expect(await refusalOf(requestQuiz({ text: "a" }, signal))).toMatchObject({
      code: "UNREACHABLE",
      title: "The server cannot be reached",
    });
  });

  it("throws a problem of its own where there is no answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    expect(await refusalOf(requestSummary({ text: "a" }, signal))).toMatchObject({
      code: "UNREACHABLE",
      instance: "/v1/summaries",
    });
  });

  it("leaves an abort what it is", async () => {
    const aborted = AbortSignal.abort();
    vi.stubGlobal("fetch", () => Promise.reject(aborted.reason));
    expect(await refusalOf(requestSummary({ text: "a" }, aborted))).toMatchObject({
      name: "AbortError",
    });
  });
});
