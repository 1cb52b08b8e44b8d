import { PrecisError } from "@precis/core/errors";
import { describe, expect, it } from "vitest";

import { fromAnswer, toAnswer } from "../../src/apart/reading-answer.ts";

/** Returns an answer as it arrives at the far end. */
const sent = async (...reading: Parameters<typeof toAnswer>) =>
  structuredClone(await toAnswer(...reading));

describe("a reading's answer", () => {
  it("carries what was read", async () => {
    const reading = { content: "text", metadata: { title: "Ferry" } };
    expect(fromAnswer(await sent(Promise.resolve(reading)))).toEqual(reading);
  });

  it("carries an error with its code", async () => {
    const error = new PrecisError("NO_ARTICLE", "There is none.");
    const answer = await sent(Promise.reject(error));
    expect(() => fromAnswer(answer)).toThrow(error);
    expect(() => fromAnswer(answer)).toThrow(expect.objectContaining({ code: "NO_ARTICLE" }));
  });

  it("carries a bug as it is", async () => {
    const answer = await sent(Promise.reject(new TypeError("a bug")));
    expect(() => fromAnswer(answer)).toThrow(new TypeError("a bug"));
  });
});
