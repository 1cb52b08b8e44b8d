import { isIP } from "node:net";
import { parseArgs } from "node:util";

/** What the command line and the environment decide about the server. */
export interface Config {
  /** TCP port, 0 to 65535; 0 lets the system choose one. */
  readonly port: number;
  /** The address or name to listen on. */
  readonly host: string;
  /** What the two were given by, as messages name it: a flag, else the variable. */
  readonly names: AddressNames;
  /** Requests a minute per client to `/v1`; 0 is no limit. */
  readonly rateLimit: number;
  /** Whether pages may be fetched from private networks and any port; only where all clients are trusted. */
  readonly allowPrivateUrls: boolean;
}

/** What port and host were given by. */
export interface AddressNames {
  readonly port: "PORT" | "--port";
  readonly host: "HOST" | "--host";
}

/** A flag, or a variable of the environment, has a value that cannot be used. */
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
 * Returns the server's settings as the flags `--port` and `--host` give them, else the environment;
 * defaults where both are silent.
 *
 * @throws {@link ConfigError} with the flag or variable, its value and what is allowed.
 */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[] = [],
): Config {
  const flags = readFlags(argv);
  const names: AddressNames = {
    port: flags.port === undefined ? "PORT" : "--port",
    host: flags.host === undefined ? "HOST" : "--host",
  };
  return {
    port: wholeNumber(names.port, flags.port ?? env["PORT"], DEFAULT_PORT, 65_535),
    host: hostName(names.host, flags.host ?? env["HOST"]),
    names,
    rateLimit: wholeNumber("RATE_LIMIT", env["RATE_LIMIT"], DEFAULT_RATE_LIMIT, 1_000_000),
    allowPrivateUrls: onOrOff("ALLOW_PRIVATE_URLS", env["ALLOW_PRIVATE_URLS"]),
  };
}

function readFlags(argv: readonly string[]): {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
} {
  try {
    const options = { port: { type: "string" }, host: { type: "string" } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${reason}. The server takes --port N and --host H.`, { cause: error });
  }
}

function wholeNumber(
  name: string,
  value: string | undefined,
  fallback: number,
  largest: number,
): number {
  if (value === undefined) return fallback;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
  if (number <= largest) return number;
  throw refusal(name, value, `a whole number from 0 to ${largest}`);
}

function hostName(name: string, value: string | undefined): string {
  if (value === undefined) return DEFAULT_HOST;
  if (isIP(value) !== 0 || HOST_NAME.test(value)) return value;
  throw refusal(name, value, "an IP address or a host name, such as 127.0.0.1 or localhost");
}

function onOrOff(variable: string, value: string | undefined): boolean {
  if (value === undefined || value === "0") return false;
  if (value === "1") return true;
  throw refusal(variable, value, "1 or 0");
}

function refusal(name: string, value: string, allowed: string): ConfigError {
  return new ConfigError(`${name} is ${JSON.stringify(value)}; it must be ${allowed}.`);
}
