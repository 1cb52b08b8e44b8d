import { isIP } from "node:net";

/** What the environment decides about the server. */
export interface Config {
  /** TCP port, 0 to 65535; 0 lets the system choose one. */
  readonly port: number;
  /** The address or name to listen on. */
  readonly host: string;
  /** Requests a minute per client to `/v1`; 0 is no limit. */
  readonly rateLimit: number;
  /** Whether pages may be fetched from private networks and any port; only where all clients are trusted. */
  readonly allowPrivateUrls: boolean;
}

/** A variable of the environment has a value that cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Only programs on this machine can reach the server unless its owner says otherwise. */
const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 3000;

/** Ten a second: the length slider asks at every stop, and nobody types that fast. */
const DEFAULT_RATE_LIMIT = 600;

/** RFC 1123, section 2.1: labels of letters, digits and inner hyphens. */
const HOST_NAME = /^(?!-)[a-z\d-]{1,63}(?<!-)(?:\.(?!-)[a-z\d-]{1,63}(?<!-))*$/i;

/**
 * Returns the server's settings as the environment gives them, defaults where it is silent.
 *
 * @throws {@link ConfigError} with the variable, its value and what is allowed.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    port: wholeNumber("PORT", env["PORT"], DEFAULT_PORT, 65_535),
    host: hostName(env["HOST"]),
    rateLimit: wholeNumber("RATE_LIMIT", env["RATE_LIMIT"], DEFAULT_RATE_LIMIT, 1_000_000),
    allowPrivateUrls: onOrOff("ALLOW_PRIVATE_URLS", env["ALLOW_PRIVATE_URLS"]),
  };
}

function wholeNumber(
  variable: string,
  value: string | undefined,
  fallback: number,
  largest: number,
): number {
  if (value === undefined) return fallback;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
  if (number <= largest) return number;
  throw refusal(variable, value, `a whole number from 0 to ${largest}`);
}

function hostName(value: string | undefined): string {
  if (value === undefined) return DEFAULT_HOST;
  if (isIP(value) !== 0 || HOST_NAME.test(value)) return value;
  throw refusal("HOST", value, "an IP address or a host name, such as 127.0.0.1 or localhost");
}

function onOrOff(variable: string, value: string | undefined): boolean {
  if (value === undefined || value === "0") return false;
  if (value === "1") return true;
  throw refusal(variable, value, "1 or 0");
}

function refusal(variable: string, value: string, allowed: string): ConfigError {
  return new ConfigError(`${variable} is ${JSON.stringify(value)}; it must be ${allowed}.`);
}
