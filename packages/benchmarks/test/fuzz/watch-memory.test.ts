import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

import { watchMemory } from "../../src/fuzz/watch-memory.ts";

it.skipIf(process.platform !== "linux")("sees what a process that was started holds", async () => {
  const memory = watchMemory();
  const most = Math.ceil(process.resourceUsage().maxRSS / 1024) + 200;
  const hold = `const hold = Buffer.alloc(${most} * 2 ** 20, 1); setTimeout(() => hold.length, 200);`;
  await once(spawn(process.execPath, ["-e", hold]), "exit");
  expect(memory.stop()).toBeGreaterThan(most);
});
