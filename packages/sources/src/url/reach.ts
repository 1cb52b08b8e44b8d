import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";

import { isPublicAddress } from "./public-address.ts";

/** What may be reached: on which ports, and at which IP addresses. */
export interface Reach {
  /** The ports that a URL may name; absent where it may name any. */
  readonly ports?: readonly number[];
  readonly isAllowed: (address: string) => boolean;
  /** Returns every IP address of a host; of one that is an IP address, itself. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
}

const resolve = (host: string): Promise<LookupAddress[]> => lookup(host, { all: true });

/** The public web: what strangers may have read. */
export const PUBLIC_WEB: Reach = { ports: [80, 443], isAllowed: isPublicAddress, resolve };

/** The same and every private network: only for who may reach all of it anyway. */
export const EVERYWHERE: Reach = { isAllowed: () => true, resolve };
