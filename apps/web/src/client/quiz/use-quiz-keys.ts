import type { AttemptAction } from "@precis/core";
import { useEffect } from "react";

/**
 * Lets number keys pick an option, arrows move between them and Enter go on, wherever the focus is.
 *
 * Controls that have the focus keep the keys that are theirs.
 */
export function useQuizKeys(onAct: (action: AttemptAction) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionOf(event.key, event.target);
      if (action === null) return;
      event.preventDefault();
      onAct(action);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [onAct]);
}

function actionOf(key: string, target: EventTarget | null): AttemptAction | null {
  if (!(target instanceof HTMLElement) || target.matches("input[type=text]")) return null;
  if (/^[1-9]$/.test(key)) return { type: "highlight", option: Number(key) - 1 };
  if (target.matches("button, a, input, select, summary")) return null;
  if (key === "ArrowDown" || key === "ArrowRight") return { type: "move", by: 1 };
  if (key === "ArrowUp" || key === "ArrowLeft") return { type: "move", by: -1 };
  return key === "Enter" ? { type: "confirm" } : null;
}
