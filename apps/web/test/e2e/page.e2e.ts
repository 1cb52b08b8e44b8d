import type { QuizJson } from "@precis/formats";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";

import { SAMPLE } from "../../src/client/sample.ts";
import { startServer, type ServerProcess } from "./start-server.ts";

const executablePath = inject("chromium");

const LAUNCH_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe.skipIf(executablePath === "")("the page", () => {
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  /** What the browser complained of: script errors, and whatever the security policy stopped. */
  let complaints: string[];

  beforeAll(async () => {
    server = await startServer({ RATE_LIMIT: "0" });
    browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS });
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill("SIGTERM");
    await server?.ended;
  });

  afterEach(async () => {
    await page.context().close();
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext(options);
    page = await context.newPage();
    complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(server.address);
  }

  async function paste(text: string): Promise<void> {
    await page.getByLabel("The article").fill(text);
    await page.getByRole("button", { name: "Summarise" }).click();
  }

  /** Starts a quiz of at most five questions from the summary, and returns it. */
  async function startQuiz(answers: string): Promise<QuizJson> {
    await page.getByRole("button", { name: "Take the quiz" }).click();
    await page.getByText("5", { exact: true }).click();
    await page.getByText(answers, { exact: true }).click();
    const response = page.waitForResponse("**/v1/quizzes");
    await page.getByRole("button", { name: "Start the quiz" }).click();
    return (await response).json();
  }

  const heading = () => page.getByRole("heading", { level: 1 });

  it("marks the summary of a pasted article in its text and says why", async () => {
    await open();
    await paste(SAMPLE);
    await expect
      .poll(() => heading().textContent())
      .toBe("Island ferry to sail again after a winter on the rocks");
    expect(await heading().evaluate((element) => element.matches(":focus"))).toBe(true);
    expect(await page.locator("article mark").count()).toBeGreaterThan(1);
    expect(await page.locator("article").textContent()).toContain("sing on the upper deck.");

    await page.getByRole("button", { name: "Why sentence 2 was chosen" }).focus();
    await page.getByRole("heading", { name: "Why sentence 2?" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Why these sentences?" }).waitFor();

    await page.getByText("Left out of the article").click();
    expect(await page.getByText("Reported by: Marit Solheim").isVisible()).toBe(true);
  });

  it("turns the article down and up", async () => {
    await open();
    await paste(SAMPLE);
    const length = page.getByRole("slider", { name: "Length" });
    await length.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator("article mark").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator("article mark").count()).toBe(3);

    await page.getByRole("button", { name: "Hide the rest" }).click();
    expect(await page.locator("article").textContent()).not.toContain("sing on the upper deck.");
  });

  it("takes a choice quiz by keys alone, to the score and through what was missed", async () => {
    await open();
    await paste(SAMPLE);
    const { questions } = await startQuiz("Choose");
    const count = questions.length;
    expect(count).toBeGreaterThan(1);

    for (const [index, question] of questions.entries()) {
      await page.getByRole("heading", { name: `Question ${index + 1} of ${count}` }).waitFor();
      if (question.kind !== "choice") throw new Error("a typed question was not asked for");
      const isFirst = index === 0;
      const option = isFirst ? (question.answerIndex + 1) % 2 : question.answerIndex;
      await page.keyboard.press(String(option + 1));
      await page.keyboard.press("Enter");
      await page.getByText(isFirst ? "✗ Not right" : "✓ Right", { exact: true }).waitFor();
      expect(await page.locator("blockquote").textContent()).toBe(question.evidence.text);
      expect(await page.locator("blockquote mark").textContent()).toBe(question.answer);
      await page.keyboard.press("Enter");
    }
    await expect.poll(() => heading().textContent()).toBe(`Score: ${count - 1}/${count}`);
    const [first] = questions;
    expect(await page.locator(".missed li").count()).toBe(1);
    expect(await page.locator(".missed").textContent()).toContain(first?.evidence.text);

    expect(await page.getByText(/^Audit of this quiz: no leaks, /).isVisible()).toBe(true);
    const sheet = page.locator(".print-sheet");
    expect(await sheet.locator(".print-options").count()).toBe(count);
    await page.getByRole("checkbox", { name: "with a word bank" }).check();
    expect(await sheet.locator(".print-options").count()).toBe(0);
    const bank = await sheet.locator(".print-bank").textContent();
    for (const { answer } of questions) expect(bank).toContain(answer);

    await page.getByRole("button", { name: "Retry the missed" }).press("Enter");
    await page.getByRole("heading", { name: "Question 1 of 1" }).waitFor();
    const answer = first?.kind === "choice" ? first.answerIndex : 0;
    for (let step = 0; step <= answer; step += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading().textContent()).toBe("Score: 1/1");
  });

  it("takes a typed quiz, and lets the reader insist", async () => {
    await open();
    await paste(SAMPLE);
    const { questions } = await startQuiz("Type");
    for (const [index] of questions.entries()) {
      await page.getByRole("heading", { name: `Question ${index + 1} of` }).waitFor();
      await page.getByLabel("Your answer").fill("a hedgehog");
      await page.keyboard.press("Enter");
      if (index === 0) await page.getByRole("button", { name: "I was right" }).click();
      await page.getByText(index === 0 ? "✓ Right" : "✗ Not right", { exact: true }).waitFor();
      await page.getByRole("button", { name: /Next question|See the score/ }).click();
    }
    await expect.poll(() => heading().textContent()).toBe(`Score: 1/${questions.length}`);
  });

  it("shows what is wrong with a text and what to do", async () => {
    await open();
    await paste("Advertisement");
    await page.getByRole("alert").getByText(/./).first().waitFor();
    expect(await page.locator(".problem").textContent()).toMatch(/\.$/);
    complaints = complaints.filter((complaint) => !complaint.includes("422"));
  });

  it("opens a file that is chosen or dropped", async () => {
    await open();
    const draft = page.getByLabel("The article");
    await page.locator("input[type=file]").setInputFiles({
      name: "notes.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Chosen, naïvely."),
    });
    await expect.poll(() => draft.inputValue()).toBe("Chosen, naïvely.");
    const dataTransfer = await page.evaluateHandle(
      "(() => { const data = new DataTransfer(); data.items.add(new File(['Dropped.'], 'notes.md')); return data; })()",
    );
    await page.dispatchEvent("body", "drop", { dataTransfer });
    await expect.poll(() => draft.inputValue()).toBe("Dropped.");
  });

  it("goes back to the view before, and not off the page", async () => {
    await open();
    await paste(SAMPLE);
    await page.getByRole("button", { name: "Take the quiz" }).click();
    await page.getByRole("heading", { name: "What do you remember?" }).waitFor();
    await page.goBack();
    await page.getByRole("slider", { name: "Length" }).waitFor();
    await page.goBack();
    expect(await page.getByLabel("The article").inputValue()).toBe(SAMPLE);
    await page.goForward();
    await page.getByRole("slider", { name: "Length" }).waitFor();
  });

  it("breaks the facts of an article into lines that begin and end with a fact", async () => {
    await open({ viewport: { width: 360, height: 700 } });
    await page.route("**/v1/summaries", async (route) => {
      const response = await route.fetch();
      const summary = await response.json();
      const facts = { byline: "Marit Solheim", source: "https://gazette.example.org/ferry" };
      Object.assign(summary.article, facts, { published: "2026-03-12" });
      await route.fulfill({ response, json: summary });
    });
    await paste(SAMPLE);
    await page.locator(".byline").waitFor();
    // The mark stands in the space before its fact; what is left of the title's edge is cut off.
    const lines = await page.evaluate<readonly (readonly [left: number, after: string])[]>(`
      [...document.querySelectorAll(".byline > *")].map((fact) => [
        Math.round(fact.getBoundingClientRect().left + parseFloat(getComputedStyle(fact).paddingLeft)
          - document.querySelector("h1").getBoundingClientRect().left),
        getComputedStyle(fact, "::after").content,
      ])`);
    expect(lines.map(([, after]) => after)).toEqual(Array(5).fill("none"));
    expect(lines.filter(([left]) => left === 0).length).toBeGreaterThan(1);
  });

  it.for([320, 640])("never scrolls sideways at %i pixels", async (width) => {
    await open({ viewport: { width, height: 700 }, colorScheme: "dark" });
    const overflow = () =>
      page.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
    expect(await overflow()).toBe(0);
    await paste(SAMPLE);
    await page.getByRole("button", { name: "Why sentence 1 was chosen" }).click();
    expect(await overflow()).toBe(0);
    await page.keyboard.press("Escape");
    await startQuiz("Choose");
    await page.getByRole("heading", { name: "Question 1 of" }).waitFor();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    expect(await overflow()).toBe(0);
  });
});
