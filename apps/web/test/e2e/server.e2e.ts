import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";

import { problemSchema, summarySchema } from "@precis/formats/schema";
import { afterEach, describe, expect, it } from "vitest";

import { SAMPLE } from "../../src/client/sample.ts";
import { runServer, startServer, type ServerProcess } from "./start-server.ts";

let server: ServerProcess | undefined;

async function start(env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  server = await startServer(env);
  return server;
}

afterEach(async () => {
  server?.kill("SIGTERM");
  await server?.ended;
  server = undefined;
});

function post(address: string, path: string, body: object): Promise<Response> {
  return fetch(`${address}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Opens a connection and sends the beginning of a request; what is sent back can be read later. */
function begin(
  port: number,
  bytes: string,
): { readonly socket: Socket; readonly answer: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  socket.write(bytes);
  return { socket, answer: text(socket) };
}

describe("the built server", () => {
  it("serves the page and its files", async () => {
    const { address } = await start();
    const page = await (await fetch(address)).text();
    expect(page).toContain("<title>Précis</title>");
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
    expect((await fetch(`${address}${script}`)).status).toBe(200);
  });

  it("answers whoever expects what it does not know as if nothing were expected", async () => {
    const { address } = await start();
    const { answer } = begin(
      Number(new URL(address).port),
      "GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: the-moon\r\nConnection: close\r\n\r\n",
    );
    expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("is no proxy, and says so", async () => {
    const { port } = await start();
    const { answer } = begin(port, "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n");
    expect(await answer).toMatch(/^HTTP\/1\.1 405 [^]*"code":"METHOD_NOT_ALLOWED"/);
  });

  it("summarises, and logs a line of JSON that tells nothing of the text", async () => {
    const { address, kill, ended } = await start();
    const response = await post(address, "/v1/summaries", { text: SAMPLE, sentences: 3 });
    expect(summarySchema.parse(await response.json()).summary.sentences).toHaveLength(3);
    kill("SIGTERM");
    const { stderr } = await ended;
    const entries = stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(entries.map(({ event }) => event)).toEqual(["request", "stopping"]);
    expect(entries[0]).toMatchObject({ method: "POST", path: "/v1/summaries", status: 200 });
    expect(stderr).not.toContain("ferry");
  });

  it("passes refusals on from its threads", async () => {
    const { address } = await start();
    const response = await post(address, "/v1/quizzes", { text: " " });
    expect(response.status).toBe(422);
    expect(problemSchema.parse(await response.json()).code).toBe("EMPTY_TEXT");
  });

  it("goes on answering while it works on a book", async () => {
    const { address } = await start();
    const sentence = "In May 2021 Mary Jones of Lagos paid £4.2 million to Ivan Petrov. ";
    const progress = { isOver: false };
    const work = post(address, "/v1/summaries", { text: sentence.repeat(15_000) }).then(
      (response) => {
        progress.isOver = true;
        return response.status;
      },
    );
    let answers = 0;
    while (!progress.isOver) {
      await (await fetch(`${address}/healthz`)).text();
      answers += 1;
    }
    expect(await work).toBe(200);
    // A server that did the work itself would have answered once before it and once after it.
    expect(answers).toBeGreaterThan(10);
  });
});

describe("a start that cannot be", () => {
  it("ends with 2 and names the variable that is wrong", async () => {
    expect(await runServer({ PORT: "many" })).toEqual({
      code: 2,
      stderr: 'PORT is "many"; it must be a whole number from 0 to 65535.\n',
    });
  });

  it("ends with 1 and names the port that is in use", async () => {
    const { port } = await start();
    expect(await runServer({ PORT: String(port) })).toEqual({
      code: 1,
      stderr: `Port ${port} on 127.0.0.1 is in use; set PORT to a free one.\n`,
    });
  });
});

describe("a signal", () => {
  const body = JSON.stringify({ text: SAMPLE, sentences: 1 });
  const head = `POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;

  it.for(["SIGTERM", "SIGINT"] as const)(
    "%s lets a request under way come to its answer, and welcomes no new one",
    async (signal) => {
      const { address, port, kill, ended } = await start();
      const summary = begin(port, head);
      const readiness = begin(port, "GET /readyz HTTP/1.1\r\nHost: localhost\r\n");
      await fetch(`${address}/healthz`);

      kill(signal);
      await expectRefusal(port);
      readiness.socket.write("\r\n");
      expect(await readiness.answer).toContain('"code":"SHUTTING_DOWN"');
      summary.socket.write(body);
      expect(await summary.answer).toContain('"kind":"summary"');
      expect((await ended).code).toBe(0);
    },
  );
});

/** Waits until the port takes no connections any more. */
async function expectRefusal(port: number): Promise<void> {
  await expect
    .poll(
      () =>
        new Promise((resolve) => {
          const socket = connect(port, "127.0.0.1");
          socket.once("connect", () => resolve("taken"));
          socket.once("error", () => resolve("refused"));
          socket.once("connect", () => socket.destroy());
        }),
      { timeout: 10_000 },
    )
    .toBe("refused");
}
