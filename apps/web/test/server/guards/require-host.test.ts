import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { describe, expect, it } from "vitest";

import { listen } from "../../../src/server/listen.ts";
import { createTestApp } from "../create-test-app.ts";

async function send(head: string): Promise<string> {
  const server = createServer({ requireHostHeader: false }, createTestApp().app);
  const { port } = new URL(await listen(server, { host: "127.0.0.1", port: 0 }));
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(`${head}\r\nConnection: close\r\n\r\n`);
  const answer = await text(socket);
  server.close();
  return answer;
}

describe("a request", () => {
  it.for([
    ["no host", "GET /healthz HTTP/1.1", 0],
    ["two hosts", "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b", 2],
  ] as const)("with %s is refused", async ([, head, hosts]) => {
    const answer = await send(head);
    expect(answer).toContain("HTTP/1.1 400 Bad Request");
    expect(answer).toContain("Content-Type: application/problem+json");
    expect(answer).toContain(`The request has ${hosts} Host fields; send one.`);
  });

  it.for(["GET /healthz HTTP/1.1\r\nHost: a", "GET /healthz HTTP/1.0"])(
    "is answered when it begins %j",
    async (head) => {
      expect(await send(head)).toContain("HTTP/1.1 200 OK");
    },
  );
});
