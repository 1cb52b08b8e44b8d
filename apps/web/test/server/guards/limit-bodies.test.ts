import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { describe, expect, it } from "vitest";

import { listen } from "../../../src/server/listen.ts";
import { createTestApp } from "../create-test-app.ts";

const LARGEST = "Content-Length: 16777216";

/** Starts an app; `begin` sends the head of an upload and nothing of its body. */
async function startApp() {
  const server = createServer(createTestApp().app);
  const { port } = new URL(await listen(server, { host: "127.0.0.1", port: 0 }));
  const begin = (field: string, body = "") => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `POST /v1/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/plain\r\n${field}\r\n\r\n${body}`,
    );
    return socket;
  };
  const begun = async (field: string) => {
    const arrival = once(server, "request");
    const socket = begin(field);
    await arrival;
    return socket;
  };
  return { server, begin, begun };
}

describe("uploads that are still being sent", () => {
  it.for([LARGEST, "Content-Length: 99999999999", "Transfer-Encoding: chunked"])(
    "are refused once those with %s could fill 512 MiB",
    async (field) => {
      const { server, begin, begun } = await startApp();
      for (let sent = 0; sent < 32; sent += 1) await begun(LARGEST);
      const refusal = await text(begin(field));
      expect(refusal).toContain("HTTP/1.1 503 Service Unavailable");
      expect(refusal).toContain("Retry-After: 1");
      expect(refusal).toContain('"code":"OVERLOADED"');
      server.closeAllConnections();
      server.close();
    },
  );

  it("leave room once they are over", async () => {
    const { server, begin, begun } = await startApp();
    const uploads = [];
    for (let sent = 0; sent < 32; sent += 1) uploads.push(await begun(LARGEST));
    const over = once(server, "request");
    expect(await text(begin("Content-Length: 2", "A."))).toContain('"code":"OVERLOADED"');
    await over;
    uploads[0]?.destroy();
    await expect
      .poll(async () => text(begin("Content-Length: 2", "A.")))
      .toContain('"code":"NO_ARTICLE"');
    server.closeAllConnections();
    server.close();
  });
});
