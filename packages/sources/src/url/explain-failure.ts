import { PrecisError } from "@precis/core/errors";

import { showUrl } from "./page-url.ts";

const OR_SAVE = "or save the page in a browser and give the file";

/** What the error codes of Node and the system mean to a reader, and what to do. */
const REASONS: readonly (readonly [code: RegExp, reason: string, advice: string])[] = [
  [/^ENOTFOUND$/u, "no host has that name", "Check the address"],
  [/^EAI_/u, "its host cannot be looked up now", `Try again later, ${OR_SAVE}`],
  [/^ECONNREFUSED$/u, "its host takes no connection", `Try again later, ${OR_SAVE}`],
  [/^E(?:HOST|NET)UNREACH$/u, "there is no way to its host", `Try again later, ${OR_SAVE}`],
  [/^ETIMEDOUT$/u, "its host does not answer", `Try again later, ${OR_SAVE}`],
  [/^(?:ECONNRESET|EPIPE)$/u, "the connection broke off too soon", `Try again, ${OR_SAVE}`],
  [/CERT|SIGNATURE/u, "its host has no certificate that can be trusted", "Check the address"],
  [/^(?:EPROTO|ERR_SSL)/u, "its host makes no secure connection", `Check the address, ${OR_SAVE}`],
  [/^HPE_/u, "what its host sends is not proper HTTP", `Try again, ${OR_SAVE}`],
  [/^(?:Z_|ERR__ERROR)/u, "it came packed and damaged", `Try again, ${OR_SAVE}`],
];

/**
 * Returns a failure on the way to a page as one of ours: `URL_FAILED` with its reason in words; an error
 * without a system code is a bug and stays what it is.
 */
export function explainFailure(url: URL, error: unknown): unknown {
  if (error instanceof PrecisError || !(error instanceof Error)) return error;
  if (!("code" in error) || typeof error.code !== "string") return error;
  const { code } = error;
  const [, reason, advice] = REASONS.find(([pattern]) => pattern.test(code)) ?? [
    code,
    `the network says ${code}`,
    `Try again later, ${OR_SAVE}`,
  ];
  return new PrecisError("URL_FAILED", `${showUrl(url)} cannot be read: ${reason}. ${advice}.`, {
    cause: error,
  });
}
