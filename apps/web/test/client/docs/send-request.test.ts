import { afterEach, describe, expect, it, vi } from "vitest";

import { sendRequest, toCurl } from "../../../src/client/docs/send-request.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(response: Response): void {
  vi.stubGlobal("fetch", () => Promise.resolve(response));
}

describe("sendRequest", () => {
  it("lays JSON out to be read", async () => {
    answerWith(
      new Response('{"a":[1]}', {
        status: 422,
        statusText: "Unprocessable Entity",
        headers: { "Content-Type": "application/problem+json; charset=utf-8" },
      }),
    );
    expect(await sendRequest({ method: "POST", path: "/v1/x", body: "{}" })).toMatchObject({
      status: "422 Unprocessable Entity",
      isProblem: true,
      text: '{\n  "a": [\n    1\n  ]\n}',
    });
  });

  it("leaves other text as it is", async () => {
    answerWith(
      new Response("a 1\n", { statusText: "OK", headers: { "Content-Type": "text/plain" } }),
    );
    expect(await sendRequest({ method: "GET", path: "/metrics" })).toMatchObject({
      status: "200 OK",
      isProblem: false,
      text: "a 1\n",
    });
  });

  it("says so when there is no answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await sendRequest({ method: "GET", path: "/healthz" })).toMatchObject({
      status: "No answer",
      isProblem: true,
      text: "TypeError: Failed to fetch",
    });
  });
});

describe("toCurl", () => {
  const origin = "http://127.0.0.1:3000";

  it.for([
    [{ method: "GET", path: "/healthz" }, "curl http://127.0.0.1:3000/healthz"],
    [
      { method: "POST", path: "/v1/x", body: '{\n  "text": "It\'s\\nlate."\n}' },
      String.raw`curl http://127.0.0.1:3000/v1/x -H 'content-type: application/json' -d '{"text":"It'\''s\nlate."}'`,
    ],
    [
      { method: "POST", path: "/v1/x", body: "{" },
      "curl http://127.0.0.1:3000/v1/x -H 'content-type: application/json' -d '{'",
    ],
    [
      { method: "POST", path: "/v1/x", body: new File([""], "my book.epub") },
      "curl http://127.0.0.1:3000/v1/x -H 'content-type: application/octet-stream' --data-binary @'my book.epub'",
    ],
  ] as const)("writes %j as one line", ([trial, line]) => {
    expect(toCurl(trial, origin)).toBe(line);
  });
});
