import { afterEach, beforeEach, vi } from "vitest";

const METHODS = ["debug", "error", "info", "log", "trace", "warn"] as const;

/** Core prints nothing: a test during which anything is printed fails, and shows what it was. */
const printed: unknown[][] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      printed.push(values);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (printed.length > 0) throw new Error(`Core printed: ${JSON.stringify(printed)}`);
});
