import { describe, expect, it } from "vitest";

import { lexrank } from "../../src/peers/lexrank.ts";
import { nodeSummarizer } from "../../src/peers/node-summarizer.ts";
import { tsTextrank } from "../../src/peers/ts-textrank.ts";

type LexrankCallback = (error: unknown, lines: readonly { readonly text: string }[]) => void;

describe("the peers of npm", () => {
  it("waits for lexrank's callback", async () => {
    const module = {
      summarize: (text: string, lines: number, callback: LexrankCallback) =>
        callback(false, [{ text: `${text}:${lines}` }]),
    };
    expect(await lexrank.adapt(module)("Rain", 3, "en")).toEqual(["Rain:3"]);
  });

  it("passes lexrank's error on", async () => {
    const module = {
      summarize: (_text: string, _lines: number, callback: LexrankCallback) =>
        callback(new Error("empty"), []),
    };
    await expect(lexrank.adapt(module)("", 3, "en")).rejects.toThrow("lexrank failed");
  });

  it("takes node-summarizer's run-together string apart", () => {
    class SummarizerManager {
      readonly count: number;
      constructor(_text: string, count: number) {
        this.count = count;
      }
      getSummaryByFrequency(): { readonly summary: unknown } {
        return { summary: ["Rain fell.", "Wind rose."].slice(0, this.count).join("") };
      }
    }
    const summarise = nodeSummarizer.adapt({ SummarizerManager });
    expect(summarise("…", 3, "en")).toEqual(["Rain fell.", "Wind rose."]);
  });

  it("takes node-summarizer's error value for an empty summary", () => {
    class SummarizerManager {
      getSummaryByFrequency(): { readonly summary: unknown } {
        return { summary: new Error("Not enough similarities") };
      }
    }
    expect(nodeSummarizer.adapt({ SummarizerManager })("…", 3, "en")).toEqual([]);
  });

  it("asks ts-textrank for a number of sentences in document order", () => {
    class AbsoluteSummarizerConfig {
      readonly given: readonly unknown[];
      constructor(...given: readonly unknown[]) {
        this.given = given;
      }
    }
    class Summarizer {
      static readonly SORT_OCCURENCE = 2;
      readonly config: unknown;
      constructor(config: unknown) {
        this.config = config;
      }
      summarize(text: string, language: string): string[] {
        const given = this.config instanceof AbsoluteSummarizerConfig ? this.config.given : [];
        const [count, , , damping, sorting] = given;
        return [text, language, String(count), String(damping), String(sorting)];
      }
    }
    const summarise = tsTextrank.adapt({
      AbsoluteSummarizerConfig,
      Summarizer,
      SorensenDiceSimilarity: Object,
      DefaultTextParser: Object,
      NullLogger: Object,
    });
    expect(summarise("Rain", 3, "fr")).toEqual(["Rain", "fr", "3", "0.85", "2"]);
  });
});
