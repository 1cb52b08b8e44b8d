import { useCallback, useEffect } from "react";

import type { SessionEvent, View } from "./session.ts";

const VIEWS: readonly View[] = ["article", "summary", "quiz"];

/**
 * Keeps the view and the browser's history in step, so that Back leads to the view before and not
 * off the page; returns the function that goes to a view.
 */
export function useViewHistory(
  view: View,
  dispatch: (event: SessionEvent) => void,
): (view: View) => void {
  // A reload starts from nothing, whatever view the address still names.
  useEffect(() => history.replaceState(null, "", location.pathname), []);

  useEffect(() => {
    if (viewInAddress() !== view) history.pushState(null, "", `#${view}`);
  }, [view]);

  useEffect(() => {
    const follow = (): void => dispatch({ type: "shown", view: viewInAddress() });
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [dispatch]);

  return useCallback((next) => dispatch({ type: "shown", view: next }), [dispatch]);
}

function viewInAddress(): View {
  const name = location.hash.slice(1);
  return VIEWS.find((view) => view === name) ?? "article";
}
