import { PrecisError } from "@precis/core/errors";
import type { FetchedPage } from "@precis/sources/fetch-page";
import { LRUCache } from "lru-cache";

/** Returns what is at an address; throws what `fetchPage` of the sources throws. */
export type FetchPage = (address: string) => Promise<FetchedPage>;

/** Takes note of what came of a fetch: `OK`, or the code of its problem. */
export type CountFetch = (outcome: string) => void;

/**
 * Who reads a page asks for its summary at several lengths and then for a quiz; the site is asked once.
 * The time is that of one reading; the size, 64 MiB, that of a dozen of the largest pages.
 */
const KEPT = { ttl: 5 * 60_000, max: 500, maxSize: 64 * 1024 * 1024 };

/**
 * Returns a function that fetches pages and keeps them for five minutes; requests for a page that is on
 * its way wait for it together. Failures are not kept.
 */
export function keepPages(fetchPage: FetchPage, countFetch: CountFetch): FetchPage {
  const pages = new LRUCache<string, FetchedPage>({
    ...KEPT,
    sizeCalculation: ({ bytes }) => bytes.length + 1,
    // A page that no longer fits is still the answer to who waits for it.
    ignoreFetchAbort: true,
    fetchMethod: async (address) => {
      try {
        const page = await fetchPage(address);
        countFetch("OK");
        return page;
      } catch (error) {
        countFetch(error instanceof PrecisError ? error.code : "INTERNAL");
        throw error;
      }
    },
  });
  return (address) => pages.forceFetch(address);
}
