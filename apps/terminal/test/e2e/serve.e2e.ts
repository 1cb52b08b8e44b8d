import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { exitOf, precis, startPrecis } from "./precis.ts";

const SERVER = fileURLToPath(new URL("../../../web/dist/server/main.js", import.meta.url));

describe.runIf(existsSync(SERVER))("precis serve", () => {
  it.for([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)("runs the web app until %s and takes it along", async ([signal, code]) => {
    const child = startPrecis(["serve", "--port", "0"]);
    const address = await new Promise<string>((resolve, reject) => {
      let output = "";
      child.stdout.on("data", (chunk) => {
        output += String(chunk);
        const [found] = /http:\/\/\S+/u.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once("exit", () => reject(new Error(`ended early: ${output}`)));
    });
    expect((await fetch(new URL("/healthz", address))).status).toBe(200);
    child.kill(signal);
    expect(await exitOf(child)).toBe(code);
    await expect(fetch(new URL("/healthz", address))).rejects.toThrow("fetch failed");
  });

  it("names the flag that the server cannot do with", async () => {
    expect(await precis(["serve", "--host", "no such host"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--host is "no such host"; it must be'),
    });
  });
});
