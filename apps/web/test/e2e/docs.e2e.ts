import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";

import type { OpenApi } from "../../src/server/openapi/openapi.ts";
import { startBrowser, type BrowserSession } from "./browser-session.ts";
import { startServer, type ServerProcess } from "./start-server.ts";

const executablePath = inject("chromium");

describe.skipIf(executablePath === "")("the page on the API", () => {
  let server: ServerProcess;
  let browser: BrowserSession;

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer({ RATE_LIMIT: "0" }),
      startBrowser(executablePath),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill("SIGTERM");
    await server?.ended;
  });

  afterEach(() => browser.expectNoComplaint());

  it("is led to from the app, and has a part for every operation", async () => {
    const page = await browser.open(server.address);
    await page.getByRole("link", { name: "For your programs" }).click();
    await page.getByRole("heading", { level: 1, name: "The same, for your programs." }).waitFor();
    const description: OpenApi = JSON.parse(
      await (await fetch(`${server.address}/openapi.json`)).text(),
    );
    const paths = Object.keys(description.paths);
    expect(await page.locator("section.operation").count()).toBe(paths.length);
  });

  it("shows what an operation takes, gives and can go wrong with", async () => {
    const page = await browser.open(`${server.address}/docs#createSummary`);
    const section = page.locator("#createSummary");
    await section.getByText("a string, the article as plain text").waitFor();
    await section.getByText("What can go wrong").click();
    const problem = section.getByRole("link", { name: "URL_BLOCKED" });
    expect(await problem.getAttribute("href")).toBe("/problems/url-blocked");
  });

  it("sends what is written, and shows what comes back", async () => {
    const page = await browser.open(`${server.address}/docs`);
    const section = page.locator("#createGrade");
    const request = section.getByLabel("The request, as JSON");
    await section.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => section.locator("pre").textContent()).toContain('"correct": true');
    await section.getByText("200 OK").waitFor();

    await request.fill("{");
    await section.getByRole("button", { name: "Send" }).click();
    await section.getByText("400 Bad Request").waitFor();
    expect(await section.locator("pre").textContent()).toContain('"code": "MALFORMED_JSON"');
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining("400")]);
  });

  it("sends a file", async () => {
    const page = await browser.open(`${server.address}/docs`);
    const section = page.locator("#readArticle");
    const buffer = Buffer.from("# Ferry\n\nThe ferry sails again in May.");
    await section
      .locator("input[type=file]")
      .setInputFiles({ name: "ferry.md", mimeType: "text/markdown", buffer });
    await section.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => section.locator("pre").textContent()).toContain('"title": "Ferry"');
  });

  it.for([320, 1280])("never scrolls sideways at %i pixels", async (width) => {
    const page = await browser.open(`${server.address}/docs`, {
      viewport: { width, height: 700 },
      colorScheme: "dark",
    });
    await page.locator("section.operation").first().waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((it) => (it.open = true))");
    const overflow = await page.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
  });
});
