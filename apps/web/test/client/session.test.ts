import type { ProblemJson } from "@precis/formats";
import { describe, expect, it } from "vitest";

import {
  advanceSession,
  EMPTY_SESSION,
  type Session,
  type SessionEvent,
} from "../../src/client/state/session.ts";
import { startRun } from "../../src/client/state/quiz-run.ts";
import { makeQuizOf, makeTypedQuestion } from "./make-question.ts";
import { makeSummary } from "./make-summary.ts";

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce(advanceSession, EMPTY_SESSION);
}

const summarised: SessionEvent = {
  type: "summarised",
  named: { text: "Text." },
  summary: makeSummary(2),
};

function shownLength({ reading }: Session): number | undefined {
  return reading?.shown.summary.sentences.length;
}

const problem: ProblemJson = {
  type: "/problems/empty-text",
  title: "The text is empty",
  status: 422,
  detail: "Give some.",
  instance: "/v1/summaries",
  code: "EMPTY_TEXT",
};

describe("a session", () => {
  it("waits for what was asked and shows it when it comes", () => {
    const asked = after({ type: "asked", waiting: "summary" });
    expect(asked).toMatchObject({ view: "article", waiting: "summary" });
    expect(advanceSession(asked, summarised)).toMatchObject({ view: "summary", waiting: null });
  });

  it("shows why it was refused until the reader does something about it", () => {
    const refused = after({ type: "asked", waiting: "summary" }, { type: "refused", problem });
    expect(refused).toMatchObject({ waiting: null, problem });
    expect(advanceSession(refused, { type: "written", draft: "More." }).problem).toBeNull();
    expect(advanceSession(refused, { type: "asked", waiting: "summary" }).problem).toBeNull();
    expect(advanceSession(refused, { type: "shown", view: "article" }).problem).toBeNull();
  });

  it("cannot show a summary or a quiz before there is an article", () => {
    expect(after({ type: "shown", view: "summary" }).view).toBe("article");
    expect(after({ type: "shown", view: "quiz" }).view).toBe("article");
    expect(after(summarised, { type: "shown", view: "quiz" }).view).toBe("quiz");
  });

  it("drops the quiz of the article before", () => {
    const run = startRun(makeQuizOf(makeTypedQuestion()));
    expect(advanceSession({ ...EMPTY_SESSION, run }, summarised).run).toBeNull();
  });

  it("ignores what belongs to an article that is not there", () => {
    expect(after({ type: "length-chosen", length: 3 })).toEqual(EMPTY_SESSION);
    expect(after({ type: "resummarised", length: 3, summary: makeSummary(3) })).toEqual(
      EMPTY_SESSION,
    );
    expect(after({ type: "acted", action: { type: "confirm" } })).toEqual(EMPTY_SESSION);
  });
});

describe("the length", () => {
  it("starts where the server put it", () => {
    expect(after(summarised).reading?.length).toBe(2);
  });

  it("moves at once, while the summary before stays until the new one comes", () => {
    const chosen = after(summarised, { type: "length-chosen", length: 3 });
    expect(chosen.reading?.length).toBe(3);
    expect(shownLength(chosen)).toBe(2);
    const summary = makeSummary(3);
    expect(shownLength(advanceSession(chosen, { type: "resummarised", length: 3, summary }))).toBe(
      3,
    );
  });

  it("does not jump back for a summary that comes late", () => {
    const late = after(
      summarised,
      { type: "length-chosen", length: 3 },
      { type: "length-chosen", length: 2 },
      { type: "resummarised", length: 3, summary: makeSummary(3) },
    );
    expect(late.reading?.length).toBe(2);
    expect(shownLength(late)).toBe(2);
  });

  it("goes back to a length seen before without asking again", () => {
    const back = after(
      summarised,
      { type: "length-chosen", length: 3 },
      { type: "resummarised", length: 3, summary: makeSummary(3) },
      { type: "length-chosen", length: 2 },
    );
    expect(shownLength(back)).toBe(2);
    expect(Object.keys(back.reading?.byLength ?? {})).toEqual(["2", "3"]);
  });
});
