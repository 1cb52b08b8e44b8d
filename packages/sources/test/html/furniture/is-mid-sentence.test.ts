import { describe, expect, it } from "vitest";

import { collectBlocks } from "../../../src/html/blocks/collect-blocks.ts";
import { weighProse } from "../../../src/html/content/weigh-prose.ts";
import { isMidSentence } from "../../../src/html/furniture/is-mid-sentence.ts";
import { documentOf, prose } from "../page.ts";

function judged(html: string): boolean {
  const document = documentOf(html);
  const weights = weighProse(collectBlocks(document.body));
  return isMidSentence(document.querySelector(".x")!, weights);
}

const TEXT = prose("ferry");

describe("isMidSentence", () => {
  it.for([
    ["what a sentence goes on behind", `<p><a class=x>Nobody</a> saw it. ${TEXT}</p>`],
    ["what a comma follows", `<p>“<a class=x>No</a>,” said the captain. ${TEXT}</p>`],
    ["what ends a sentence", `<p>${TEXT} It leaves at <a class=x>noon</a>. So be there.</p>`],
    ["a word in an emphasis", `<p>${TEXT} <em>It is <a class=x>late</a> again.</em></p>`],
  ] as const)("is so of %s", ([, html]) => {
    expect(judged(html)).toBe(true);
  });

  it.for([
    ["what stands behind a full stop", `<p>${TEXT} <span class=x>Photo: A. Sousa</span></p>`],
    ["a name behind its label", "<p>By <span class=x>Ana Sousa</span> for the paper</p>"],
    ["a paragraph", `${TEXT} and <p class=x>more</p> of it`],
    ["what has the line for itself", `<p><a class=x>Share</a></p><p>${TEXT}</p>`],
  ] as const)("is not so of %s", ([, html]) => {
    expect(judged(html)).toBe(false);
  });
});
