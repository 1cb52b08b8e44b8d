/** What reading needs to know of an element; the rest, such as pictures' data, would only take memory. */
const KEPT = new Set([
  "aria-hidden",
  "aria-level",
  "aria-modal",
  "class",
  "content",
  "data-component",
  "data-testid",
  "datetime",
  "dir",
  "epub:type",
  "hidden",
  "href",
  "http-equiv",
  "id",
  "itemprop",
  "lang",
  "name",
  "property",
  "rel",
  "role",
]);

/** Longer values are data; a description (`content`) may be as long as an article. */
const MAX_VALUE_UNITS = 1000;

/**
 * Returns the attributes of an element that reading needs, by name. A style that hides the element
 * becomes the attribute `hidden`.
 */
export function pageAttributes(
  attributes: Readonly<Record<string, string>>,
): (readonly [name: string, value: string])[] {
  const kept = Object.entries(attributes).flatMap(([name, value]) =>
    KEPT.has(name)
      ? [[name, name === "content" ? value : value.slice(0, MAX_VALUE_UNITS)] as const]
      : [],
  );
  const style = attributes["style"]?.slice(0, MAX_VALUE_UNITS) ?? "";
  const isHidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
  return isHidden && !("hidden" in attributes) ? [...kept, ["hidden", ""]] : kept;
}
