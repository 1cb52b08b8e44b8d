/** How much one fetch may take. */
export interface FetchLimits {
  /** From the first look-up of a name to the last byte, redirects included. */
  readonly timeoutMs: number;
  /** The most bytes of a page, as sent and as unpacked. */
  readonly bytes: number;
  /** The most redirects that are followed. */
  readonly redirects: number;
}

/**
 * Ten seconds are what people wait; 5 MiB hold any article's page but not an installer; five redirects
 * are what RFC 2068, section 10.3, had clients stop at, and honest sites need three.
 */
export const FETCH_LIMITS: FetchLimits = {
  timeoutMs: 10_000,
  bytes: 5 * 1024 * 1024,
  redirects: 5,
};
