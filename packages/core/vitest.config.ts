import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/fail-on-console.ts"],
    // The first quiz loads a tagger and a lexicon, and large texts are read whole.
    testTimeout: 60_000,
  },
});

export default config;
