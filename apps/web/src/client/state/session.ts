import type { AttemptAction } from "@precis/core";
import type { ProblemJson, QuizJson, SummaryJson } from "@precis/formats";

import type { NamedArticle } from "./named-article.ts";
import { advanceRun, startRun, type QuizRun } from "./quiz-run.ts";

/** What the page shows: the article being given, its summary, or the quiz on it. */
export type View = "article" | "summary" | "quiz";

/** What the reader waits for. */
export type Waiting = "summary" | "quiz";

/** An article that was summarised, at every length looked at so far. */
export interface Reading {
  readonly named: NamedArticle;
  /** The sentences asked for. */
  readonly length: number;
  /** The summary shown; of an earlier length while one of `length` is on its way. */
  readonly shown: SummaryJson;
  /** The summaries received, by the sentences asked for. */
  readonly byLength: Readonly<Record<number, SummaryJson>>;
}

/** All that the page knows: one value, advanced by {@link advanceSession}. */
export interface Session {
  readonly view: View;
  /** The article as typed, pasted or opened, or a link to it. */
  readonly draft: string;
  readonly reading: Reading | null;
  readonly run: QuizRun | null;
  readonly waiting: Waiting | null;
  readonly problem: ProblemJson | null;
}

/** What can happen to a session. */
export type SessionEvent =
  | { readonly type: "written"; readonly draft: string }
  | { readonly type: "asked"; readonly waiting: Waiting }
  | { readonly type: "summarised"; readonly named: NamedArticle; readonly summary: SummaryJson }
  | { readonly type: "length-chosen"; readonly length: number }
  | { readonly type: "resummarised"; readonly length: number; readonly summary: SummaryJson }
  | { readonly type: "quiz-made"; readonly quiz: QuizJson }
  | { readonly type: "quiz-left" }
  | { readonly type: "acted"; readonly action: AttemptAction }
  | { readonly type: "refused"; readonly problem: ProblemJson }
  | { readonly type: "shown"; readonly view: View };

/** A page nobody has used yet. */
export const EMPTY_SESSION: Session = {
  view: "article",
  draft: "",
  reading: null,
  run: null,
  waiting: null,
  problem: null,
};

/** Returns the session after an event; an event that makes no sense now changes nothing. */
export function advanceSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "written":
      return { ...session, draft: event.draft, problem: null };
    case "asked":
      return { ...session, waiting: event.waiting, problem: null };
    case "summarised":
      return { ...settled(session), ...startReading(event.named, event.summary) };
    case "length-chosen":
      return chooseLength(session, event.length);
    case "resummarised":
      return receiveLength(session, event.length, event.summary);
    case "quiz-made":
      return { ...settled(session), run: startRun(event.quiz) };
    case "quiz-left":
      return { ...session, run: null };
    case "acted":
      return act(session, event.action);
    case "refused":
      return { ...settled(session), problem: event.problem };
    case "shown":
      return show(session, event.view);
  }
}

/** Returns whether there is anything to show in a view. */
export function canShow(session: Session, view: View): boolean {
  return view === "article" || session.reading !== null;
}

function show(session: Session, view: View): Session {
  return canShow(session, view) ? { ...session, view, problem: null } : session;
}

function act(session: Session, action: AttemptAction): Session {
  return session.run === null ? session : { ...session, run: advanceRun(session.run, action) };
}

function settled(session: Session): Session {
  return { ...session, waiting: null, problem: null };
}

function startReading(named: NamedArticle, summary: SummaryJson): Partial<Session> {
  const length = summary.summary.sentences.length;
  const reading = { named, length, shown: summary, byLength: { [length]: summary } };
  return { reading, run: null, view: "summary" };
}

function chooseLength(session: Session, length: number): Session {
  if (session.reading === null) return session;
  const shown = session.reading.byLength[length] ?? session.reading.shown;
  return { ...session, problem: null, reading: { ...session.reading, length, shown } };
}

/** Keeps a summary that arrives late for its length, but does not jump back to it. */
function receiveLength(session: Session, length: number, summary: SummaryJson): Session {
  const { reading } = session;
  if (reading === null) return session;
  const byLength = { ...reading.byLength, [length]: summary };
  const shown = reading.length === length ? summary : reading.shown;
  return { ...session, reading: { ...reading, byLength, shown } };
}
