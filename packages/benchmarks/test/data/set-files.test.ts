import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { SET_FILES } from "../../src/data/set-files.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it.for(Object.values(SET_FILES))("tells a newcomer of %s", (file) => {
  expect(readme).toContain(`\`${file}`);
});
