import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { describe, expect, it } from "vitest";

import { listen } from "../../../src/server/listen.ts";
import { refuseMalformed } from "../../../src/server/problems/refuse-malformed.ts";

async function send(bytes: string): Promise<{ readonly head: string; readonly body: unknown }> {
  const server = createServer({ maxHeaderSize: 1024 }).on("clientError", refuseMalformed);
  const { port } = new URL(await listen(server, { host: "127.0.0.1", port: 0 }));
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(bytes);
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  server.close();
  return { head, body: JSON.parse(body) };
}

describe("refuseMalformed", () => {
  it("answers what is not HTTP with a problem", async () => {
    const { head, body } = await send("EHLO example.org\r\n\r\n");
    expect(head).toContain("HTTP/1.1 400 Bad Request");
    expect(head).toContain("Content-Type: application/problem+json");
    expect(body).toEqual({
      type: "/problems/malformed-http",
      title: "That is not HTTP",
      status: 400,
      detail: "What was sent cannot be read as an HTTP request.",
      instance: "/",
      code: "MALFORMED_HTTP",
    });
  });

  it("says that a header is too large", async () => {
    const { head, body } = await send(
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(4096)}\r\n\r\n`,
    );
    expect(head).toContain("HTTP/1.1 431 Request Header Fields Too Large");
    expect(body).toMatchObject({ status: 431, code: "HEADER_TOO_LARGE" });
  });
});
