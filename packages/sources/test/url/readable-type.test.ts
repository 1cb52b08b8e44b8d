import { describe, expect, it } from "vitest";

import { isReadableType } from "../../src/url/readable-type.ts";

describe("isReadableType", () => {
  it.for([
    "text/html",
    "Text/HTML; charset=utf-8",
    "text/plain;charset=us-ascii",
    " application/pdf ",
    "application/octet-stream",
  ])("is true of %j", (mediaType) => {
    expect(isReadableType(mediaType)).toBe(true);
  });

  it.for([
    "",
    "text",
    "text/css",
    "image/png",
    "application/json",
    "multipart/form-data; boundary=text/html",
    "application/x-www-form-urlencoded",
  ])("is not true of %j", (mediaType) => {
    expect(isReadableType(mediaType)).toBe(false);
  });
});
