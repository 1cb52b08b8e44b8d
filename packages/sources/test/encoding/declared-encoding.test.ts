import { describe, expect, it } from "vitest";

import { declaredEncoding } from "../../src/encoding/declared-encoding.ts";

describe("declaredEncoding", () => {
  it.for([
    ['<!doctype html><meta charset="koi8-r">', "koi8-r"],
    ["<html><head><meta charset=shift_jis>", "shift_jis"],
    ['<head><meta http-equiv="Content-Type" content="text/html; charset=big5">', "big5"],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><html>', "iso-8859-2"],
    ['<html><meta charset="latin1">', "windows-1252"],
  ] as const)("finds it in %j", ([page, encoding]) => {
    expect(declaredEncoding(Buffer.from(page))).toBe(encoding);
  });

  it.for([
    ["a page that declares nothing", "<html><p>text"],
    ["a name nobody knows", '<html><meta charset="x-unheard-of">'],
    ["UTF-16, which the page could not be if it can be read", '<html><meta charset="utf-16">'],
    ["a text that only mentions one", 'Write <meta charset="koi8-r"> at the top.'],
  ] as const)("finds none in %s", ([, page]) => {
    expect(declaredEncoding(Buffer.from(page))).toBeUndefined();
  });

  it("reads the charset of a media type", () => {
    expect(declaredEncoding(Buffer.from("text"), "text/plain; charset=euc-kr")).toBe("euc-kr");
  });
});
