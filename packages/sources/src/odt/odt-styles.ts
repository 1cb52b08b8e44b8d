import type { BlockKind, DropReason } from "@precis/core";

import { isWithin, xmlElements } from "../xml/xml-elements.ts";

/** What paragraphs of a style are. */
export interface OdtStyle {
  readonly kind?: BlockKind;
  readonly isTitle?: boolean;
  readonly furniture?: DropReason;
}

/** What the styles are that LibreOffice brings along, by their names in files (`_20_` is a space). */
const STYLES: readonly (readonly [name: RegExp, style: OdtStyle])[] = [
  [/^Title$/u, { isTitle: true }],
  [/^(?:Quotations|Quote)$/u, { kind: "quote" }],
  [/^(?:Preformatted_20_Text|Source_20_Code)$/u, { kind: "code" }],
  [/^(?:Caption|Illustration|Figure|Drawing|Table)$/u, { furniture: "caption" }],
  [/^(?:Contents|Index|Table_20_Index|Illustration_20_Index)_20_/u, { furniture: "navigation" }],
  [/^(?:Header|Footer)/u, { furniture: "running-head" }],
];

/** A style is derived from another, that from a third; more steps are a circle. */
const MAX_STEPS = 10;

/**
 * Returns what paragraphs of each style are, by a document's `content.xml`; automatic styles, which hold what was set by hand, are what
 * the style is from which they are derived.
 */
export function odtStyles(xml: string): (name: string) => OdtStyle {
  const parents = new Map<string, string>();
  const head = xml.slice(0, Math.max(0, xml.indexOf("<office:body")));
  for (const element of xmlElements(head)) {
    const { name, parent } = styleOf(element.attributes);
    const isAutomatic = element.name === "style" && isWithin(element, "automatic-styles");
    if (isAutomatic && name !== "" && parent !== "") parents.set(name, parent);
  }
  return (name) => {
    let style = name;
    for (let step = 0; step < MAX_STEPS; step += 1) style = parents.get(style) ?? style;
    return STYLES.find(([pattern]) => pattern.test(style))?.[1] ?? {};
  };
}

function styleOf(attributes: Readonly<Record<string, string>>): {
  readonly name: string;
  readonly parent: string;
} {
  return { name: attributes["name"] ?? "", parent: attributes["parent-style-name"] ?? "" };
}
