import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isPublicAddress } from "../../src/url/public-address.ts";
import { PRIVATE_HOSTS } from "./spellings.ts";

/** Returns the IP address of a host as the URL parser reads it, without brackets. */
function addressOf(host: string): string {
  return new URL(`http://${host}/`).hostname.replaceAll(/[[\]]/gu, "");
}

describe("isPublicAddress", () => {
  const addresses = PRIVATE_HOSTS.filter(([, what]) => !/by name|letters|capitals/u.test(what));

  it.for(addresses)("is not true of %s, %s", ([host]) => {
    expect(isPublicAddress(addressOf(host))).toBe(false);
  });

  it.for([
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "168.63.129.17",
    "169.253.255.255",
    "169.255.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450:4009:81f::200e",
    "2400:cb00::1",
  ])("is true of %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.for(["", "localhost", "127.0.0.1/8", "fe80::1%eth0", "1.2.3.4.5", ":::", "::ffff:999.0.0.1"])(
    "is not true of %j",
    (text) => {
      expect(isPublicAddress(text)).toBe(false);
    },
  );

  it("is true of no private IPv4 address, whatever the base and the number of its parts", () => {
    const part = fc.nat(255);
    const octets = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127, 224, 240, 255), part, part, part),
      fc.tuple(fc.constant(169), fc.constant(254), part, part),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), part, part),
      fc.tuple(fc.constant(192), fc.constant(168), part, part),
    );
    const bases = fc.array(fc.constantFrom(8, 10, 16), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(octets, bases, fc.integer({ min: 1, max: 4 }), (address, spelt, parts) => {
        expect(isPublicAddress(addressOf(spell(address, spelt, parts)))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("is true of no IPv6 address outside of 2000::/3", () => {
    const group = fc.nat(0xffff);
    const first = group.filter((value) => value < 0x2000 || value > 0x3fff);
    fc.assert(
      fc.property(first, fc.array(group, { minLength: 7, maxLength: 7 }), (head, rest) => {
        const address = [head, ...rest].map((value) => value.toString(16)).join(":");
        expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });
});

const PREFIXES: Readonly<Record<number, string>> = { 8: "0", 10: "", 16: "0x" };

/** Spells an IPv4 address in so many parts, the last of which takes the rest, each in its base. */
function spell(octets: readonly number[], bases: readonly number[], parts: number): string {
  const last = octets.slice(parts - 1).reduce((sum, octet) => sum * 256 + octet, 0);
  return [...octets.slice(0, parts - 1), last]
    .map((value, index) => `${PREFIXES[bases[index] ?? 10]}${value.toString(bases[index])}`)
    .join(".");
}
