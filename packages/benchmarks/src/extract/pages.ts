import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PrecisError } from "@precis/core";

import { requireFiles } from "../data/data-folder.ts";
import { isFields } from "../data/read-rows.ts";
import { SET_FILES } from "../data/set-files.ts";

/** A page as it was fetched, and the text of its article as a person marked it. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly html: Uint8Array;
  readonly body: string;
}

/**
 * Returns the pages of the article extraction benchmark, in the order of their ids.
 *
 * @throws {PrecisError} `SOURCE_NOT_FOUND` where the pages are missing, `INVALID_LINE` where what is said
 * of one is not as it should be.
 */
export function readPages(folder: string, limit: number): readonly BenchPage[] {
  requireFiles(folder, [SET_FILES.pages, SET_FILES.pageFolder]);
  const truth: unknown = JSON.parse(readFileSync(join(folder, SET_FILES.pages), "utf8"));
  const entries = isFields(truth) ? Object.entries(truth) : [];
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id, said]) => {
      if (!isFields(said) || typeof said["articleBody"] !== "string") {
        throw new PrecisError("INVALID_LINE", `Page ${id} has no articleBody.`);
      }
      const html = gunzipSync(readFileSync(join(folder, SET_FILES.pageFolder, `${id}.html.gz`)));
      const url = typeof said["url"] === "string" ? said["url"] : "";
      return { id, url, html, body: said["articleBody"] };
    });
}
