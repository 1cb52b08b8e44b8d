import { describe, expect, it } from "vitest";

import {
  judgeNames,
  likelyWords,
  nameReason,
} from "../../../src/html/furniture/furniture-names.ts";
import { documentOf } from "../page.ts";

function named(name: string) {
  const [element] = documentOf(`<div class="${name}">x</div>`).body.querySelectorAll("div");
  return element!;
}

describe("judgeNames", () => {
  it.for([
    ["discussion", "comments-area related"],
    ["certain", "story-related ad"],
    ["likely", "storyAd"],
    ["likely", "story__caption"],
    ["likely", "no-print"],
    ["brief", "inline-photo"],
    ["none", "has-sidebar text-with-image no_caption withoutAds"],
    ["none", "shadow loaded readable"],
    ["none", ""],
  ] as const)("is %s of %j", ([verdict, name]) => {
    expect(judgeNames(named(name))).toBe(verdict);
  });
});

describe("nameReason", () => {
  it.for([
    ["caption", "ad caption"],
    ["credit", "photo-credit"],
    ["footnote", "reflist"],
    ["subscription", "newsletter-signup social"],
    ["related", "related-sidebar"],
    [null, "sidebar"],
    [null, "headline"],
  ] as const)("says %s for %j", ([reason, name]) => {
    expect(nameReason(named(name))).toBe(reason);
  });
});

describe("likelyWords", () => {
  it("gives those words that now and then name every paragraph", () => {
    expect(likelyWords(named("text widget related sharing"))).toEqual(["widget", "sharing"]);
  });
});
