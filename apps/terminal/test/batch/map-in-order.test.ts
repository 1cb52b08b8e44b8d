import { describe, expect, it } from "vitest";

import { mapInOrder } from "../../src/batch/map-in-order.ts";
import { collect, streamOf } from "../collect.ts";

describe("mapInOrder", () => {
  it("keeps the order of the items when a later one is done first", async () => {
    const release: (() => void)[] = [];
    const work = (item: string) =>
      item === "slow"
        ? new Promise<string>((resolve) => release.push(() => resolve(item)))
        : done(item);
    const done = async (item: string) => {
      release.at(0)?.();
      return item;
    };
    expect(await collect(mapInOrder(streamOf("slow", "quick", "third"), work, 3))).toEqual([
      "slow",
      "quick",
      "third",
    ]);
  });

  it("never has more items under way than allowed", async () => {
    let underWay = 0;
    let most = 0;
    const work = async (item: number) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return item;
    };
    const items = Array.from({ length: 20 }, (_, item) => item);
    expect(await collect(mapInOrder(streamOf(...items), work, 4))).toEqual(items);
    expect(most).toBeLessThanOrEqual(4);
  });

  it("reads no further ahead than it may", async () => {
    let read = 0;
    async function* endless() {
      for (;;) yield (read += 1);
    }
    const results = mapInOrder(endless(), (item) => Promise.resolve(item), 3);
    expect((await results.next()).value).toBe(1);
    expect(read).toBe(3);
    await results.return(undefined);
  });

  it("passes a failure on at its place", async () => {
    const results = mapInOrder(streamOf(1, 2, 3), refuseTwo, 3);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow("two");
  });
});

async function refuseTwo(item: number): Promise<number> {
  if (item === 2) throw new Error("two");
  return item;
}
