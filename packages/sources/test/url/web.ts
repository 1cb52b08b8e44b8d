import { once } from "node:events";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";

import type { Reach } from "../../src/url/reach.ts";

export const FERRY =
  "The ferry Sea Lark returned to Port Ellen on Monday after nine weeks of repairs.";
export const PAGE: string = `<!doctype html><html lang=en><title>Ferry back</title><p>${FERRY}</p></html>`;

/** A server on loopback that stands in for the web: one path for each way a site can behave. */
export interface Web {
  readonly origin: string;
  /** The requests it got, as `path` and header fields. */
  readonly requests: { readonly path: string; readonly headers: NodeJS.Dict<string | string[]> }[];
  /** How many connections were made to it. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** How the stand-in is reached: by any name, which leads to 127.0.0.1, and by no other address. */
export const STAND_IN: Reach = {
  isAllowed: (address) => address === "127.0.0.1",
  resolve: async (host) => [
    {
      address: /^[\d.:a-f]+$/u.test(host) ? host : "127.0.0.1",
      family: host.includes(":") ? 6 : 4,
    },
  ],
};

const ZEROS = Buffer.alloc(8 * 1024 * 1024);

type Site = (response: ServerResponse, query: URLSearchParams) => void;

/** Sends bytes as they are, so that they need not be HTTP, and closes the connection. */
const raw =
  (...lines: readonly string[]): Site =>
  (response) => {
    response.socket?.end(lines.join("\r\n"));
  };

const packed =
  (coding: string, body: Uint8Array): Site =>
  (response) => {
    response.setHeader("Content-Encoding", coding);
    response.setHeader("Content-Type", "text/html");
    response.end(body);
  };

/** Sends a little every 20 ms until the other side has enough. */
const drip: Site = (response) => {
  response.setHeader("Content-Type", "text/html");
  const timer = setInterval(() => response.write("<p>drip</p>"), 20);
  response.once("close", () => clearInterval(timer));
};

/** Sends as fast as the other side takes it, without end. */
const endless: Site = (response) => {
  response.setHeader("Content-Type", "text/plain");
  const fill = (): void => {
    while (!response.destroyed && response.write("All work and no play. ".repeat(1000)));
  };
  response.on("drain", fill);
  fill();
};

const SITES: Readonly<Record<string, Site>> = {
  "/page": (response) => response.setHeader("Content-Type", "text/html; charset=utf-8").end(PAGE),
  "/gzip": packed("gzip", gzipSync(PAGE)),
  "/x-gzip": packed("x-gzip", gzipSync(PAGE)),
  "/deflate": packed("deflate", deflateSync(PAGE)),
  "/raw-deflate": packed("deflate", deflateRawSync(PAGE)),
  "/br": packed("BR", brotliCompressSync(PAGE)),
  "/identity": packed("identity", Buffer.from(PAGE)),
  "/zstd": packed("zstd", Buffer.from(PAGE)),
  "/odd-coding": packed("constructor", Buffer.from(PAGE)),
  "/twice": packed("gzip, gzip", gzipSync(gzipSync(PAGE))),
  "/gzip-bomb": packed("gzip", gzipSync(ZEROS)),
  "/deflate-bomb": packed("deflate", deflateSync(ZEROS)),
  "/br-bomb": packed("br", brotliCompressSync(ZEROS)),
  "/gzip-cut-off": packed("gzip", gzipSync(PAGE).subarray(0, 60)),
  "/gzip-damaged": packed("gzip", Buffer.from(PAGE)),
  "/br-damaged": packed("br", Buffer.from(PAGE)),
  "/gzip-of-nothing": packed("gzip", Buffer.alloc(0)),
  "/drip": drip,
  "/endless": endless,
  "/hang": () => undefined,
  "/large": raw("HTTP/1.1 200 OK", "Content-Length: 5242881", "", PAGE),
  "/too-short": raw("HTTP/1.1 200 OK", "Content-Length: 1000", "", PAGE),
  "/too-long": raw("HTTP/1.1 200 OK", "Content-Length: 20", "", PAGE),
  "/two-lengths": raw("HTTP/1.1 200 OK", "Content-Length: 5", "Content-Length: 6", "", PAGE),
  "/chunk-cut-off": raw("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "ff", PAGE),
  "/no-http": raw("220 mail.example.org ESMTP"),
  "/nothing-said": raw(""),
  "/long-header": raw("HTTP/1.1 200 OK", `X-Long: ${"x".repeat(70_000)}`, "", PAGE),
  "/no-type": raw("HTTP/1.1 200 OK", "Connection: close", "", PAGE),
  "/early-hints": raw("HTTP/1.1 103 Early Hints", "Link: </a>", "", "HTTP/1.1 200 OK", "", PAGE),
  "/empty": (response) => response.setHeader("Content-Type", "text/html").end(),
  "/typed": (response, query) =>
    response.setHeader("Content-Type", query.get("type") ?? "").end(query.get("body") ?? PAGE),
  "/latin": (response) =>
    response
      .setHeader("Content-Type", "text/html; charset=ISO-8859-1")
      .end(Buffer.from(PAGE.replace("Monday", "Münster Day"), "latin1")),
  "/bad-charset": (response) =>
    response.setHeader("Content-Type", "text/html; charset=klingon").end(PAGE),
  "/status": (response, query) => {
    response.statusCode = Number(query.get("code"));
    response.setHeader("Content-Type", "text/html").end(PAGE);
  },
  "/to": (response, query) => {
    response.statusCode = Number(query.get("code") ?? 302);
    response.setHeader("Location", query.get("url") ?? "").end("moved");
  },
  "/hops": (response, query) => {
    const left = Number(query.get("left"));
    const target = left === 1 ? "/page" : `/hops?left=${left - 1}`;
    response.writeHead(301, { Location: target, "Set-Cookie": "seen=1" }).end();
  },
  "/loop": (response) => response.writeHead(302, { Location: "/loop" }).end(),
  "/utf8": (response) =>
    response.writeHead(302, { Location: Buffer.from("/zoë").toString("latin1") }).end(),
  "/zo%C3%AB": (response) => response.setHeader("Content-Type", "text/html").end(PAGE),
};

/** Returns the stand-in, listening; it ends with {@link Web.close}. */
export async function startWeb(): Promise<Web> {
  const requests: { path: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const answer: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://web.test");
    requests.push({ path: request.url ?? "/", headers: request.headers });
    const site = SITES[pathname];
    if (site === undefined) response.writeHead(404, { "Content-Type": "text/html" }).end("Gone.");
    else site(response, searchParams);
  };
  let connections = 0;
  const server = createServer(answer).on("connection", () => (connections += 1));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    origin: `http://web.test:${port}`,
    requests,
    connections: () => connections,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
