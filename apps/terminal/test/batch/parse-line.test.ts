import { describe, expect, it } from "vitest";

import { findId, parseLine } from "../../src/batch/parse-line.ts";

const line = (text: string) => ({ number: 7, text });

describe("parseLine", () => {
  it("reads an article with its id and perhaps a title", () => {
    expect(parseLine(line('{"id":"a","text":"T.","title":"H"}'))).toEqual({
      id: "a",
      text: "T.",
      title: "H",
    });
    expect(parseLine(line('{"id":3,"text":"","title":null,"more":1}'))).toEqual({
      id: 3,
      text: "",
      title: undefined,
    });
  });

  it.for([
    ["{", /^Line 7 is not JSON: /u],
    ["[1]", /^Line 7 is not an object; /u],
    ["null", /^Line 7 is not an object; /u],
    ['{"text":"T."}', /^Line 7 has no "id" that is a string or a number\.$/u],
    ['{"id":"a"}', /^Line 7 has no "text" that is a string\.$/u],
    ['{"id":"a","text":5}', /^Line 7 has no "text" that is a string\.$/u],
    ['{"id":"a","text":"T.","title":5}', /^Line 7 has a "title" that is not a string\.$/u],
  ] as const)("refuses %s", ([text, message]) => {
    expect(() => parseLine(line(text))).toThrow(
      expect.objectContaining({ code: "INVALID_LINE", message: expect.stringMatching(message) }),
    );
  });
});

describe("findId", () => {
  it.for([
    ['{"id":"a"}', "a"],
    ['{"id":0}', 0],
    ['{"id":{}}', null],
    ["{", null],
  ] as const)("finds what names %s", ([text, id]) => {
    expect(findId(line(text))).toBe(id);
  });
});
