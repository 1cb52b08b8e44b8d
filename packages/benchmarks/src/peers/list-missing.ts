import type { NotAvailable } from "../page/render-not-available.ts";
import type { Loaded, Missing } from "./peer.ts";

/** Returns the peers that could not be had, each with its reason. */
export function listMissing(peers: readonly (Loaded<unknown> | Missing)[]): NotAvailable[] {
  return peers.flatMap((peer) =>
    peer.available ? [] : [{ name: peer.name, reason: peer.reason }],
  );
}
