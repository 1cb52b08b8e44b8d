import { PrecisError } from "@precis/core/errors";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { fetchPage, type FetchedPage, type FetchOptions } from "../../src/url/fetch-page.ts";
import { STAND_IN, startWeb, type Web } from "./web.ts";

/** What tests do with the paths of the stand-in for the web. */
export interface Visit {
  /** The stand-in, with the requests of the test that runs. */
  readonly web: () => Web;
  readonly fetchPath: (path: string, options?: FetchOptions) => Promise<FetchedPage>;
  readonly textOf: (path: string) => Promise<string>;
  /** Resolves with the code and the message of a refusal, without the stand-in's origin. */
  readonly refusalOf: (
    path: string,
    options?: FetchOptions,
  ) => Promise<readonly [code: string, message: string]>;
}

/** Starts the stand-in before the tests of a file and closes it after them. */
export function visitWeb(): Visit {
  let web: Web;
  beforeAll(async () => {
    web = await startWeb();
  });
  afterAll(() => web.close());
  beforeEach(() => {
    web.requests.length = 0;
  });

  const fetchPath: Visit["fetchPath"] = (path, options = {}) =>
    fetchPage(`${web.origin}${path}`, { reach: STAND_IN, ...options });
  return {
    web: () => web,
    fetchPath,
    textOf: async (path) => Buffer.from((await fetchPath(path)).bytes).toString(),
    refusalOf: async (path, options) => {
      try {
        await fetchPath(path, options);
      } catch (error) {
        if (!(error instanceof PrecisError)) throw error;
        return [error.code, error.message.replaceAll(web.origin, "")];
      }
      throw new Error(`${path} was not refused`);
    },
  };
}
