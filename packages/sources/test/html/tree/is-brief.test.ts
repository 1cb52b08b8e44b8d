import { expect, it } from "vitest";

import { isBrief } from "../../../src/html/tree/is-brief.ts";
import { documentOf } from "../page.ts";

it.for([
  [true, "<div></div>"],
  [true, "<div>  12345  </div>"],
  [true, "<div><p>12</p>\n  <p><b>3</b>45</p></div>after it"],
  [false, "<div>123456</div>"],
  [false, "<div><p>123</p><p><b>45</b>6</p></div>"],
] as const)("is %s of five characters for %s", ([brief, html]) => {
  expect(isBrief(documentOf(html).querySelector("div")!, 5)).toBe(brief);
});
