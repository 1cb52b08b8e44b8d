import { createServer, type Server } from "node:http";

import { afterEach, describe, expect, it } from "vitest";

import { drain } from "../../src/server/drain.ts";
import { listen, ListenError } from "../../src/server/listen.ts";

const servers: Server[] = [];

function create(): Server {
  const server = createServer((_request, response) => response.end("Hello."));
  servers.push(server);
  return server;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe("listen", () => {
  it("returns the address with the port the system chose", async () => {
    const address = await listen(create(), { host: "127.0.0.1", port: 0 });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(address)).text()).toBe("Hello.");
  });

  it("puts an IPv6 address in brackets", async () => {
    const address = await listen(create(), { host: "::1", port: 0 });
    expect(address).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });

  it("says which port is in use, and what to do", async () => {
    const { port } = new URL(await listen(create(), { host: "127.0.0.1", port: 0 }));
    await expect(listen(create(), { host: "127.0.0.1", port: Number(port) })).rejects.toThrow(
      new ListenError(`Port ${port} on 127.0.0.1 is in use; set PORT to a free one.`),
    );
  });

  it("names the flags where they said where to listen", async () => {
    const names = { port: "--port", host: "--host" } as const;
    const { port } = new URL(await listen(create(), { host: "127.0.0.1", port: 0 }));
    await expect(
      listen(create(), { host: "127.0.0.1", port: Number(port), names }),
    ).rejects.toThrow(
      new ListenError(`Port ${port} on 127.0.0.1 is in use; set --port to a free one.`),
    );
    await expect(listen(create(), { host: "192.0.2.1", port: 0, names })).rejects.toThrow(
      new ListenError('--host is "192.0.2.1", which is not an address of this machine.'),
    );
  });

  it("says that a host is not this machine", async () => {
    await expect(listen(create(), { host: "192.0.2.1", port: 0 })).rejects.toThrow(
      new ListenError('HOST is "192.0.2.1", which is not an address of this machine.'),
    );
  });
});

describe("drain", () => {
  it("ends while a client keeps its connection open", async () => {
    const server = create();
    const address = await listen(server, { host: "127.0.0.1", port: 0 });
    await (await fetch(address)).text();
    await drain(server, { sweepMs: 5, deadlineMs: 60_000 });
    expect(server.listening).toBe(false);
  });

  it("gives up on an answer that does not come before the deadline", async () => {
    const server = createServer(() => {});
    const address = await listen(server, { host: "127.0.0.1", port: 0 });
    const asked = fetch(address).catch(() => "cut off");
    await new Promise((resolve) => server.once("request", resolve));
    await drain(server, { sweepMs: 5, deadlineMs: 50 });
    expect(await asked).toBe("cut off");
  });
});
