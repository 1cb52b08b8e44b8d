import type { AttemptAction } from "@precis/core";
import type { QuizRequest } from "@precis/formats/schema";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";

import { ApiError, requestQuiz, requestSummary } from "../api.ts";
import { nameArticle, type NamedArticle } from "./named-article.ts";
import {
  advanceSession,
  EMPTY_SESSION,
  type Session,
  type SessionEvent,
  type View,
} from "./session.ts";
import { useViewHistory } from "./use-view-history.ts";

/** What the reader can do; all of it is safe to call at any time. */
export interface Commands {
  readonly write: (draft: string) => void;
  readonly summarise: (draft: string) => void;
  readonly chooseLength: (sentences: number) => void;
  readonly makeQuiz: (options: QuizOptions) => void;
  readonly leaveQuiz: () => void;
  readonly act: (action: AttemptAction) => void;
  readonly show: (view: View) => void;
}

/** How a quiz is asked for. */
export type QuizOptions = Pick<QuizRequest, "questions" | "kind">;

const NOTHING: NamedArticle = { text: "" };

/** A slider passes many lengths on its way; only one where it rests this long is asked for. */
const REST_MS = 120;

/** Returns the session of the page and the commands that change it. */
export function useSession(): readonly [Session, Commands] {
  const [session, dispatch] = useReducer(advanceSession, EMPTY_SESSION);
  const show = useViewHistory(session.view, dispatch);
  const ask = useLatestRequest(dispatch);
  const named = session.reading?.named ?? NOTHING;
  useLengthRequest(session, dispatch);

  const commands = useMemo<Commands>(
    () => ({
      write: (draft) => dispatch({ type: "written", draft }),
      summarise: (draft) => {
        const article = nameArticle(draft);
        dispatch({ type: "asked", waiting: "summary" });
        ask(async (signal) => {
          const request = { ...article, explain: true, withText: true };
          const summary = await requestSummary(request, signal);
          return { type: "summarised", named: article, summary };
        });
      },
      chooseLength: (length) => dispatch({ type: "length-chosen", length }),
      makeQuiz: (options) => {
        dispatch({ type: "asked", waiting: "quiz" });
        ask(async (signal) => {
          const quiz = await requestQuiz({ ...named, ...options }, signal);
          return { type: "quiz-made", quiz };
        });
      },
      leaveQuiz: () => dispatch({ type: "quiz-left" }),
      act: (action) => dispatch({ type: "acted", action }),
      show,
    }),
    [ask, show, named],
  );
  return [session, commands];
}

type Dispatch = (event: SessionEvent) => void;
type Request = (signal: AbortSignal) => Promise<SessionEvent>;

/** Returns a function that runs a request and dispatches what comes of it; a newer one aborts it. */
function useLatestRequest(dispatch: Dispatch): (request: Request) => void {
  const latest = useRef<AbortController | null>(null);
  return useCallback(
    (request) => {
      latest.current?.abort();
      const controller = new AbortController();
      latest.current = controller;
      void settle(request, controller.signal, dispatch);
    },
    [dispatch],
  );
}

/** Asks for the summary of the length chosen, once the choice rests and unless it is there. */
function useLengthRequest({ reading }: Session, dispatch: Dispatch): void {
  const length = reading?.length ?? 0;
  const named = reading?.named ?? NOTHING;
  const known = reading === null || reading.byLength[length] !== undefined;
  useEffect(() => {
    if (known) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void settle(lengthRequest(named, length), controller.signal, dispatch);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [dispatch, known, length, named]);
}

function lengthRequest(named: NamedArticle, length: number): Request {
  return async (signal) => {
    // Nested: turned up, the article only gains sentences; turned down, it only loses some.
    const request = { ...named, sentences: length, nested: true, explain: true, withText: true };
    return { type: "resummarised", length, summary: await requestSummary(request, signal) };
  };
}

async function settle(request: Request, signal: AbortSignal, dispatch: Dispatch): Promise<void> {
  try {
    const event = await request(signal);
    if (!signal.aborted) dispatch(event);
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof ApiError)) throw error;
    dispatch({ type: "refused", problem: error.problem });
  }
}
