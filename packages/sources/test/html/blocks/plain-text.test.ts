import { describe, expect, it } from "vitest";

import { plainText } from "../../../src/html/blocks/plain-text.ts";

describe("plainText", () => {
  it.for([
    ["Plain words", "Plain words"],
    ["Ferry &amp; tug&nbsp;&#8211; back", "Ferry & tug – back"],
    ["<p>One <b>two</b></p><p>three<br>four</p>", "One two\nthree\nfour"],
    ["5 < 6", "5 < 6"],
    ["  a \r\n\r\n b\t c ", "a\nb c"],
  ] as const)("reads %j", ([value, text]) => {
    expect(plainText(value)).toBe(text);
  });
});
