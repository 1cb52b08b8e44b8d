import { HttpError } from "../problems/http-error.ts";

/** Does a piece of work, or refuses it with `OVERLOADED` while too many others are under way. */
export type LimitedWork = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * Returns a function that does work, but only so many pieces of it at once. It bounds what bytes that
 * strangers chose hold in memory; who is refused may try again at once.
 */
export function limitWork(atOnce: number): LimitedWork {
  let underWay = 0;
  return async (work) => {
    if (underWay >= atOnce) {
      throw new HttpError("OVERLOADED", "Too many pages are being read; try again in a moment.", {
        "Retry-After": "1",
      });
    }
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
    }
  };
}
