import { Parser } from "htmlparser2";

/** An element of an XML file; names are without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  /** The text in it and in the elements inside, white space collapsed. */
  readonly text: string;
}

/** The most elements that are looked at; the list of a large book's parts has 5,000. */
const MAX_ELEMENTS = 50_000;

/** The longest text of an element that is kept: longer ones are no names. */
const MAX_TEXT_UNITS = 2000;

/** Deeper elements are passed over; the files that are read this way are five deep. */
const MAX_DEPTH = 100;

/**
 * Returns the elements of a small XML file in document order, such as a list of a book's parts. Document
 * types and their entities are not read, so nothing outside the file is, and nothing expands.
 */
export function xmlElements(xml: string): XmlElement[] {
  const elements: { -readonly [Key in keyof XmlElement]: XmlElement[Key] }[] = [];
  const open: number[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = elements[open.at(-1) ?? -1];
        const isKept = elements.length < MAX_ELEMENTS && open.length < MAX_DEPTH;
        open.push(isKept ? elements.length : -1);
        if (!isKept) return;
        elements.push({ name: local(name), attributes: localNames(attributes), parent, text: "" });
      },
      ontext(text) {
        for (const at of open.slice(0, MAX_DEPTH)) {
          const element = elements[at];
          if (element !== undefined && element.text.length < MAX_TEXT_UNITS) element.text += text;
        }
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return elements.map((element) =>
    Object.assign(element, { text: element.text.replace(/\s+/gu, " ").trim() }),
  );
}

/** Returns whether an element stands in one of a name, at any depth. */
export function isWithin(element: XmlElement, name: string): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.name === name) return true;
  return false;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), value]),
  );
}
