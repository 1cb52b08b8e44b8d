import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { expect, it } from "vitest";

import { listen } from "../../../src/server/listen.ts";
import { refuseConnect } from "../../../src/server/problems/refuse-connect.ts";

it("refuses CONNECT with a problem, and closes the connection though the client does not", async () => {
  const server = createServer().on("connect", refuseConnect);
  const { port } = new URL(await listen(server, { host: "127.0.0.1", port: 0 }));
  const socket = connect({ port: Number(port), host: "127.0.0.1", allowHalfOpen: true });
  socket.write("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n");
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  expect(head).toContain("HTTP/1.1 405 Method Not Allowed");
  expect(head).toContain("Allow: GET, HEAD, POST, OPTIONS");
  expect(head).toContain("Content-Type: application/problem+json");
  expect(JSON.parse(body)).toEqual({
    type: "/problems/method-not-allowed",
    title: "The method is not allowed here",
    status: 405,
    detail:
      "This server is no proxy and does not take CONNECT; send GET or POST to one of its paths.",
    instance: "/",
    code: "METHOD_NOT_ALLOWED",
  });
  server.close();
  await once(server, "close");
  socket.destroy();
});

it("bears a client that is gone before its answer", async () => {
  const server = createServer().on("connect", refuseConnect);
  const { port } = new URL(await listen(server, { host: "127.0.0.1", port: 0 }));
  const socket = connect(Number(port), "127.0.0.1");
  const refused = once(server, "connect");
  socket.write("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n", () =>
    socket.resetAndDestroy(),
  );
  await refused;
  server.close();
  await once(server, "close");
  expect(server.listening).toBe(false);
});
