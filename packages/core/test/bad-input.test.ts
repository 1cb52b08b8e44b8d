import { describe, expect, it } from "vitest";

import type { Article } from "../src/article.ts";
import { makeQuiz } from "../src/make-quiz.ts";
import { readText } from "../src/read/read-article.ts";
import { summarise } from "../src/summarise.ts";
import { RANKER_NAMES, type Summary } from "../src/summary.ts";
import { readFixture } from "./fixture-articles.ts";

async function summaryOf(text: string): Promise<{ article: Article; summary: Summary }> {
  const article = await readText(text);
  return { article, summary: await summarise(article) };
}

/** Returns prose of at least so many characters: the same sentences with numbers and names changed. */
function manyWords(characters: number): string {
  const names = ["Mokoena", "Tanabe", "Haddad", "Quispe", "Brandt"];
  const paragraphs: string[] = [];
  for (let at = 0, length = 0; length < characters; at += 1) {
    const name = names[at % names.length] ?? "";
    const paragraph =
      `The keeper ${name} wrote in log ${at} that ${at % 97} ships had passed the cape before dawn. ` +
      `Salt lay on gallery ${at % 31}, and the lamp of tower ${at % 53} had burned for ${at % 11} hours.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join("\n\n");
}

describe("text that cannot be used", () => {
  it.for<[title: string, text: string, code: string]>([
    ["an empty text", "", "EMPTY_TEXT"],
    ["a blank text", " \n\t\n ", "EMPTY_TEXT"],
    ["no-break spaces and zero-width marks", "\u00A0\u200B\uFEFF\u2060", "EMPTY_TEXT"],
    ["marks without a letter or digit", "--- *** !!! 🏗", "EMPTY_TEXT"],
    ["NULs", "\u0000".repeat(5000), "NOT_TEXT"],
    ["UTF-16 read byte by byte", "The crane fell.".split("").join("\u0000"), "NOT_TEXT"],
    ["the head of a picture file", "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR", "NOT_TEXT"],
    ["furniture alone", "Advertisement\n\nBy Thandiwe Mokoena\n\nShare this article", "NO_ARTICLE"],
  ])("refuses %s", async ([, text, code]) => {
    await expect(readText(text)).rejects.toMatchObject({ name: "PrecisError", code });
  });
});

describe("text of little", () => {
  it("summarises one word as that word and asks nothing about it", async () => {
    const { article, summary } = await summaryOf("Lighthouse");
    expect(summary.text).toBe("Lighthouse");
    await expect(makeQuiz(article)).rejects.toMatchObject({ code: "NO_QUESTIONS" });
  });

  it("summarises a number as that number", async () => {
    expect((await summaryOf("42")).summary.text).toBe("42");
  });

  it("gives three sentences back whole", async () => {
    const text = "The quay is shut. Ferries are late. Onions are cheap.";
    expect((await summaryOf(text)).summary.text).toBe(text);
  });
});

describe("text in unusual scripts and shapes", () => {
  it("summarises Arabic, verbatim and in order", async () => {
    const text =
      "أغلق المرفأ أبوابه يوم الاثنين بعد الحريق الكبير. انتظرت السفن خارج الخليج ثلاثة أيام. عاد العمال إلى الرصيف صباح الخميس. دفعت المدينة ثمن الرافعة الجديدة من مالها.";
    const { article, summary } = await summaryOf(text);
    expect(article.language).toBe("ar");
    expect(summary.sentences.length).toBeGreaterThanOrEqual(2);
    for (const { start, end, text: sentence } of summary.sentences) {
      expect(text.slice(start, end)).toBe(sentence);
    }
  });

  it("summarises Hebrew", async () => {
    const text =
      "הנמל נסגר ביום שני אחרי השריפה. האוניות חיכו מחוץ למפרץ שלושה ימים. הפועלים חזרו לרציף בבוקר.";
    expect((await summaryOf(text)).summary.sentences.length).toBeGreaterThanOrEqual(2);
  });

  it("parts Chinese into sentences", async () => {
    const { article } = await summaryOf(
      "港口周一因火灾关闭。船只在海湾外等了三天。工人们周四早上回到码头。",
    );
    expect(article.sentences).toHaveLength(3);
  });

  it("reads scripts mixed in one paragraph", async () => {
    const text =
      "The quay closed. Мост открыли утром. المرفأ مغلق اليوم. 桥梁早上开放。 Το λιμάνι άνοιξε.";
    const { article } = await summaryOf(text);
    expect(article.text).toBe(text);
    expect(article.sentences.length).toBeGreaterThanOrEqual(4);
  });

  it("keeps a text in capitals, and its sentences apart", async () => {
    const { article } = await summaryOf(
      "THE HARBOUR IS OPEN. ALL SHIPS MAY LEAVE AT NOON. THE CRANE STAYS.",
    );
    expect(article.sentences).toHaveLength(3);
  });

  it("reads prose without a single full stop", async () => {
    const text = `${"the ferry waited and the crane turned and the rain fell ".repeat(200)}end`;
    const { summary } = await summaryOf(text);
    expect(summary.sentences).toHaveLength(1);
  });

  it("reads a poem without inventing headings", async () => {
    const { article } = await summaryOf(
      "The tide came in\nThe tide went out\nA boat lay on its side\nNo wind about\nThe gulls complained",
    );
    expect(article.blocks.filter(({ kind }) => kind === "heading")).toEqual([]);
    expect(article.sentences).toHaveLength(5);
  });

  it("replaces lone surrogates and keeps the rest", async () => {
    const { article } = await summaryOf(
      `The crane \uD83C fell. ${"The ferry waited for the pilots all night. ".repeat(3)}\uDC00`,
    );
    expect(article.text).toContain("The crane \uFFFD fell.");
    expect(article.text).not.toMatch(/\p{Surrogate}/u);
  });

  it("drops the odd control character inside a word", async () => {
    const { article } = await summaryOf(
      `The cra\u0007ne fell on the quay. ${"The ferry waited for pilots. ".repeat(3)}`,
    );
    expect(article.text).toContain("The crane fell on the quay.");
  });

  it("takes five underscores in the text for no gap", async () => {
    const article = await readText(
      `Fill in _____ and send the form to Thandiwe Mokoena in Portugal by March 2012 at once. ${readFixture("news-reservoir-treaty")}`,
    );
    const { questions } = await makeQuiz(article);
    for (const { stem } of questions) expect(stem.split("_____")).toHaveLength(2);
  });
});

describe("a great deal of text", () => {
  it("summarises ten million characters of prose", async () => {
    const text = manyWords(10_000_000);
    const { article, summary } = await summaryOf(text);
    expect(article.text.length).toBe(text.length);
    expect(summary.sentences.length).toBeGreaterThan(0);
    expect(summary.integrity).toEqual({ dangling: [], unbalancedQuotes: [], duplicates: [] });
  });

  it("refuses more than it reads and says how much that is", async () => {
    await expect(readText("a ".repeat(9_000_000))).rejects.toMatchObject({
      code: "TEXT_TOO_LARGE",
      message: "The text has 18000000 characters; at most 16777216 are read. Give a part of it.",
    });
  });

  it.for(RANKER_NAMES)(
    "summarises 2,000 repeats of one sentence as that sentence with %s",
    async (ranker) => {
      const article = await readText("The ferry waited for the pilots. ".repeat(2000));
      const summary = await summarise(article, { sentences: 3, ranker });
      expect(article.sentences).toHaveLength(2000);
      expect(new Set(summary.sentences.map(({ text }) => text)).size).toBe(1);
    },
  );

  it("summarises one sentence of 100,000 words as itself", async () => {
    const text = `${Array.from({ length: 100_000 }, (_, at) => `word${at % 977}`).join(" ")}.`;
    const { summary } = await summaryOf(text);
    expect(summary.words).toBe(100_000);
  });

  it("reads one word of a million letters", async () => {
    expect((await summaryOf("a".repeat(1_000_000))).summary.text).toHaveLength(1_000_000);
  });

  it("reads 20,000 list items", async () => {
    const items = Array.from({ length: 20_000 }, (_, at) => `- crate ${at} of onions`);
    const { article } = await summaryOf(items.join("\n"));
    expect(article.blocks).toHaveLength(20_000);
  });

  it("reads 1,000 opening quotation marks and brackets", async () => {
    const { article } = await summaryOf("“(« ".repeat(1000) + "The crane fell.");
    expect(article.text.endsWith("The crane fell.")).toBe(true);
  });

  it("makes a quiz on a text of many pages", async () => {
    const article = await readText(manyWords(25_000), { language: "en" });
    expect((await makeQuiz(article)).questions).toHaveLength(10);
  });
});
