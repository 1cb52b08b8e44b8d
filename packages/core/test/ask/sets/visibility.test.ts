import { expect, it } from "vitest";

import { shows, toVisible } from "../../../src/ask/sets/visibility.ts";

it.for<[text: string, name: string, shown: boolean]>([
  ["The Cape Verloren light", "cape verloren", true],
  ["The Capes", "Cape", false],
  ["It cost 2.4 million", "2.4", true],
  ["It cost 12.4 million", "2.4", false],
  ["Café Adé closed", "CAFÉ", true],
  ["Anything", "…", false],
])("in %j, %j is shown: %s", ([text, name, shown]) => {
  expect(shows(toVisible(text), [name])).toBe(shown);
});
