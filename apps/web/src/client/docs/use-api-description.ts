import { useEffect, useState } from "react";

import type { ApiDescription } from "./api-description.ts";

/** The description of the API: on its way, here, or not to be had. */
export type Loaded = ApiDescription | "loading" | "failed";

/** Returns the description that the server gives of itself. */
export function useApiDescription(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>("loading");
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal, setLoaded);
    return () => controller.abort();
  }, []);
  return loaded;
}

async function load(signal: AbortSignal, show: (loaded: Loaded) => void): Promise<void> {
  try {
    const response = await fetch("/openapi.json", { signal });
    show(response.ok ? await response.json() : "failed");
  } catch {
    if (!signal.aborted) show("failed");
  }
}
