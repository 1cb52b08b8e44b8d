import type { ViteUserConfig } from "vitest/config";

/** Whole processes, on a machine that may be busy. */
const TIMEOUT_MS = 60_000;

const config: ViteUserConfig = {
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    fileParallelism: false,
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
  },
};

export default config;
