import ipaddr from "ipaddr.js";

/** All addresses of the public IPv6 internet lie in here (RFC 4291, section 2.4; IANA's registry). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** The one metadata service that hides at a public address: Azure's; all others are in reserved ranges. */
const METADATA = "168.63.129.16";

/**
 * Returns whether an IP address is one of the public internet.
 *
 * Private, loopback, link-local, shared, multicast, documentation and reserved addresses are not, and
 * no IPv6 address is that stands for an IPv4 one (mapped, compatible, translated, 6to4, Teredo): what
 * it leads to is decided by the network on the way. Neither is what is no IP address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv6
    ? parsed.match(GLOBAL_UNICAST)
    : parsed.toString() !== METADATA;
}
