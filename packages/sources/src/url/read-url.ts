import type { Article } from "@precis/core";

import type { PartOptions } from "../part/choose-part.ts";
import { readBytes } from "../read-bytes.ts";
import { fetchPage, type FetchOptions } from "./fetch-page.ts";

/** How an address is read, and what part of what is there. */
export interface UrlOptions extends FetchOptions, PartOptions {
  /** The title, whatever the page says it is. */
  readonly title?: string;
  /** BCP 47 primary language subtag, whatever the page says. */
  readonly language?: string;
}

/**
 * Returns the article at an address; its source is the address as it was given.
 *
 * @throws {@link PrecisError} what {@link fetchPage} and {@link readBytes} throw.
 */
export async function readUrl(address: string, options: UrlOptions = {}): Promise<Article> {
  const { title, language, pages, section, ...how } = options;
  const { bytes, ...hints } = await fetchPage(address, how);
  return readBytes(bytes, {
    ...hints,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(pages === undefined ? {} : { pages }),
    ...(section === undefined ? {} : { section }),
  });
}
