import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  // Two shared cores can be slow.
  test: { include: ["test/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
};

export default config;
