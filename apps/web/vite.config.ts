import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";

const config: UserConfig = {
  root: "src/client",
  plugins: [react()],
  build: {
    outDir: "../../dist/client",
    emptyOutDir: true,
    // The content security policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    // All browsers the page supports load modules ahead by themselves.
    modulePreload: { polyfill: false },
    // Core is pure: of it only what takes a quiz and grades it has to reach the browser.
    rolldownOptions: {
      input: ["src/client/index.html", "src/client/docs.html"],
      treeshake: { moduleSideEffects: [{ test: /\/packages\/core\//, sideEffects: false }] },
    },
  },
  server: {
    proxy: { "/v1": "http://127.0.0.1:3000", "/openapi.json": "http://127.0.0.1:3000" },
  },
};

export default config;
