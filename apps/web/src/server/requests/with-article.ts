import type { FetchedPage } from "@precis/sources/fetch-page";

import type { GivenArticle } from "../engine/engine.ts";
import type { LimitedWork } from "../guards/limit-work.ts";
import type { FetchPage } from "./keep-pages.ts";

/**
 * What a request names its article by: its text, its address or the bytes of a file; the checks of
 * requests see to it that it is one of them.
 */
export type NamedArticle =
  | { readonly text?: string | undefined; readonly url?: string | undefined }
  | { readonly upload: FetchedPage };

/** Has what a request names worked on, once it is there. */
export type WithArticle = <Value>(
  named: NamedArticle,
  work: (article: GivenArticle) => Promise<Value>,
) => Promise<Value>;

/** Returns what has articles worked on; pages and files only so many at once, since they can be large. */
export function withArticle(fetchPage: FetchPage, limited: LimitedWork): WithArticle {
  return (named, work) => {
    if ("upload" in named) return limited(() => work(named.upload));
    const { text = "", url } = named;
    if (url === undefined) return work({ text });
    return limited(async () => work(await fetchPage(url)));
  };
}
