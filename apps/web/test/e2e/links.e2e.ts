import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";

import { startBrowser, type BrowserSession } from "./browser-session.ts";
import { startServer, type ServerProcess } from "./start-server.ts";
import { PAGE, startSite, type Site } from "./start-site.ts";

const executablePath = inject("chromium");

describe.skipIf(executablePath === "")("links and files", () => {
  let site: Site;
  let server: ServerProcess;
  let browser: BrowserSession;

  beforeAll(async () => {
    [site, server, browser] = await Promise.all([
      startSite(),
      startServer({ RATE_LIMIT: "0", ALLOW_PRIVATE_URLS: "1" }),
      startBrowser(executablePath),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
    server?.kill("SIGTERM");
    await server?.ended;
  });

  afterEach(() => browser.expectNoComplaint());

  it("summarises the page of a link that is pasted, at every length, and asks for it once", async () => {
    const page = await browser.open(server.address);
    const draft = page.getByLabel("The article, or a link to it");
    await draft.fill(` ${site.page}\n`);
    const { host } = new URL(site.page);
    await page.getByText(`A page on ${host}, which the server will fetch`).waitFor();
    await draft.press("Enter");

    await page.getByRole("heading", { level: 1, name: "Island ferry to sail again" }).waitFor();
    expect(await page.getByRole("link", { name: host }).getAttribute("href")).toBe(site.page);
    await page.getByRole("slider", { name: "Length" }).press("Home");
    await expect.poll(() => page.locator("article mark").count()).toBe(1);

    await page.getByRole("button", { name: "Take the quiz" }).click();
    await page.getByRole("button", { name: "Start the quiz" }).click();
    await page.getByRole("heading", { name: /Question 1 of/ }).waitFor();
    expect(site.asked).toEqual(["/page"]);
  });

  it("shows why the page of a link cannot be read", async () => {
    const page = await browser.open(server.address);
    await page.getByLabel("The article").fill("http://nobody.invalid/");
    await page.getByRole("button", { name: "Summarise" }).click();
    await page.getByText("The address could not be read").waitFor();
    expect(await page.locator(".problem").textContent()).toContain("no host has that name");
    // The browser notes every answer that is a problem.
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining("502")]);
  });

  it("opens a saved page with the menu left out", async () => {
    const page = await browser.open(server.address);
    const draft = page.getByLabel("The article");
    const file = { name: "ferry.html", mimeType: "text/html", buffer: Buffer.from(PAGE) };
    await page.locator("input[type=file]").setInputFiles(file);
    await expect.poll(() => draft.inputValue()).toMatch(/^Island ferry to sail again .*\n\n/u);
    expect(await draft.inputValue()).not.toContain("Home");
  });

  it("shows why a file cannot be read, until another text takes its place", async () => {
    const page = await browser.open(server.address);
    const file = { name: "a.png", mimeType: "image/png", buffer: Buffer.from("\u0089PNG") };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("The media type is not supported").waitFor();
    await page.getByLabel("The article").fill("A text.");
    await expect.poll(() => page.locator(".problem").count()).toBe(0);
    expect(browser.complaints.splice(0)).toEqual([expect.stringContaining("415")]);
  });
});
