import { describe, expect, it } from "vitest";

import { createRandom, fingerprint, hash32 } from "../../src/maths/random.ts";

function draw(seed: string): number[] {
  const random = createRandom(seed);
  return Array.from({ length: 5 }, () => random.next());
}

describe("createRandom", () => {
  it("gives these numbers for this seed, on every machine", () => {
    const random = createRandom("salt road");
    expect([random.below(1000), random.below(1000), random.below(1000)]).toEqual([958, 257, 755]);
  });

  it("gives equal sequences for equal seeds and others for others", () => {
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
  });

  it("stays in [0, 1) and is spread over all of it", () => {
    const random = createRandom("spread");
    const tenths = Array.from({ length: 10_000 }, () => Math.floor(random.next() * 10));
    const counts = Array.from(
      { length: 10 },
      (_, tenth) => tenths.filter((at) => at === tenth).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });

  it("keeps every item in a shuffle and leaves the list it was given as it was", () => {
    const items = ["a", "b", "c", "d", "e", "f"];
    const shuffled = createRandom("order").shuffle(items);
    expect(shuffled.toSorted()).toEqual(items);
    expect(shuffled).not.toEqual(items);
    expect(items).toEqual(["a", "b", "c", "d", "e", "f"]);
  });
});

describe("hash32", () => {
  // Published vectors of 32-bit FNV-1a.
  it.for<[text: string, hash: number]>([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("hashes %j", ([text, hash]) => {
    expect(hash32(text)).toBe(hash);
  });
});

describe("fingerprint", () => {
  it("is short, equal for equal texts and other for others", () => {
    expect(fingerprint("crane")).toBe(fingerprint("crane"));
    expect(fingerprint("crane")).not.toBe(fingerprint("cranes"));
    expect(fingerprint("x".repeat(10_000))).toMatch(/^[0-9a-z]{2,14}$/u);
  });
});
