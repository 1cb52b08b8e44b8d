import type { PageElement, PageDocument } from "../tree/page-node.ts";
import type { ProseWeights } from "./weigh-prose.ts";

/** What publishing systems call the part of a page that is the article's text, without its separators. */
const BODY_NAME =
  /^(?:(?:article|story|entry|post|news|blog|content)(?:main)?(?:body|content|text|copy)|fieldname(?:field)?body|bodycopy|textcopy|tdpostcontent|articlebody\w{0,40}|storybody\w{0,40}|bodycontent|articleparagraphs)$/u;

/** Elements that hold too little to be a body, or the whole page. */
const NO_BODY = /^(?:HTML|BODY|P|SPAN|A|H[1-6]|LI|IMG)$/u;

/**
 * Returns the elements that a page itself calls the text of its article: by schema.org's `articleBody`,
 * else by the names that publishing systems use. They are in page order, none inside another; several
 * where ads break the text up; none where the page does not say.
 */
export function declaredBody(document: PageDocument, weights: ProseWeights): PageElement[] {
  const marked = [...document.body.querySelectorAll('[itemprop~="articleBody"]')];
  if (marked.length === 1 && marked[0] !== undefined && weights.of(marked[0]) > 0) return marked;
  const byName = new Map<string, PageElement[]>();
  for (const element of document.body.querySelectorAll("[class], [id]")) {
    const name = bodyName(element);
    if (name === undefined) continue;
    const group = byName.get(name);
    if (group === undefined) byName.set(name, [element]);
    else group.push(element);
  }
  const weigh = (elements: readonly PageElement[]): number =>
    elements.reduce((sum, element) => sum + weights.of(element), 0);
  const groups = [...byName.values()].map((elements) => outermost(elements));
  return groups.reduce<PageElement[]>(
    (best, group) => (weigh(group) > weigh(best) ? group : best),
    [],
  );
}

function bodyName(element: PageElement): string | undefined {
  if (NO_BODY.test(element.tagName)) return undefined;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names
    .toLowerCase()
    .split(/\s+/u)
    .map((name) => name.replace(/[^a-z]+/gu, ""))
    .find((name) => BODY_NAME.test(name));
}

function outermost(elements: readonly PageElement[]): PageElement[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentNode; at !== null; at = at.parentNode)
      if (all.has(at)) return false;
    return true;
  });
}
