import { once } from "node:events";
import { createServer } from "node:http";

import { SAMPLE } from "../../src/client/sample.ts";

/** The sample as a page, with a menu that is none of it. */
export const PAGE: string = `<!doctype html><html lang="en"><title>Island ferry to sail again after a winter on the rocks</title><nav><a href="/">Home</a></nav><article>${SAMPLE.split(
  "\n\n",
)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("")}</article></html>`;

/** A site on loopback that stands in for the web. */
export interface Site {
  /** Where its one page is. */
  readonly page: string;
  /** The paths it was asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Starts the site on a port that the system chooses and returns it, listening. */
export async function startSite(): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(PAGE);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    page: `http://127.0.0.1:${port}/page`,
    asked,
    close: () => server.close().closeAllConnections(),
  };
}
