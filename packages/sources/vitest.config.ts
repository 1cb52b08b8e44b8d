import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Properties read hundreds of made-up files; two shared cores can be slow.
    testTimeout: 60_000,
  },
});

export default config;
