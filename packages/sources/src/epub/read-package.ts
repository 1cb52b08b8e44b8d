import { type XmlElement, isWithin, xmlElements } from "../xml/xml-elements.ts";
import { entryPath } from "./entry-path.ts";

/** A part of a book in the order of reading. */
export interface SpineItem {
  /** The name of its entry. */
  readonly path: string;
  /** Whether it is read on the way, unlike notes that open on their own. */
  readonly isLinear: boolean;
  /** What the book's guide calls it, as in `cover` or `toc`; "" where it does not say. */
  readonly guideType: string;
}

/** What a book's package document says (EPUB 3.3, section 5). */
export interface BookPackage {
  readonly title: string;
  readonly creators: readonly string[];
  readonly date: string;
  readonly language: string;
  readonly publisher: string;
  readonly spine: readonly SpineItem[];
  /** The entry with the table of contents: EPUB 3's page, else EPUB 2's NCX; `undefined` without either. */
  readonly contentsPath: string | undefined;
}

/** The most parts that are read; a large book has 300. */
const MAX_ITEMS = 2000;

const PAGE_TYPE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/u;

/** Returns what a package document says, the paths in it as names of entries. */
export function readPackage(xml: string, path: string): BookPackage {
  const elements = xmlElements(xml);
  const say = (name: string): string =>
    elements.find((one) => one.name === name && isWithin(one, "metadata"))?.text ?? "";
  const manifest = new Map(
    elements
      .filter((one) => one.name === "item" && isWithin(one, "manifest"))
      .map((one) => [one.attributes["id"] ?? "", one] as const),
  );
  const guide = guideTypes(elements, path);
  const spine = elements
    .filter((one) => one.name === "itemref" && isWithin(one, "spine"))
    .slice(0, MAX_ITEMS)
    .flatMap(({ attributes }): SpineItem[] => {
      const item = manifest.get(attributes["idref"] ?? "");
      const entry = item === undefined ? undefined : hrefOf(item, path);
      if (entry === undefined || !PAGE_TYPE.test(item?.attributes["media-type"] ?? "")) return [];
      const isLinear = attributes["linear"] !== "no";
      return [{ path: entry, isLinear, guideType: guide.get(entry) ?? "" }];
    });
  return {
    title: say("title"),
    creators: creatorsOf(elements),
    date: say("date"),
    language: say("language"),
    publisher: say("publisher"),
    spine,
    contentsPath: contentsPath([...manifest.values()], path),
  };
}

function hrefOf({ attributes }: XmlElement, from: string): string | undefined {
  return entryPath(attributes["href"] ?? "", from);
}

/** Returns the authors: creators without a role, or with that of an author. */
function creatorsOf(elements: readonly XmlElement[]): readonly string[] {
  const roleOf = ({ attributes }: XmlElement): string =>
    attributes["role"] ??
    elements.find(
      (one) =>
        one.name === "meta" &&
        one.attributes["property"] === "role" &&
        one.attributes["refines"] === `#${attributes["id"]}`,
    )?.text ??
    "aut";
  const creators = elements.filter((one) => one.name === "creator" && one.text !== "").slice(0, 20);
  const authors = creators.filter((one) => roleOf(one) === "aut");
  return (authors.length > 0 ? authors : creators).map((one) => one.text);
}

function guideTypes(elements: readonly XmlElement[], path: string): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter((one) => one.name === "reference" && isWithin(one, "guide"))
      .map(
        (one) => [hrefOf(one, path) ?? "", one.attributes["type"]?.toLowerCase() ?? ""] as const,
      ),
  );
}

function contentsPath(items: readonly XmlElement[], path: string): string | undefined {
  const item = items.find(isNav) ?? items.find(isNcx);
  return item === undefined ? undefined : hrefOf(item, path);
}

function isNav({ attributes }: XmlElement): boolean {
  return (attributes["properties"] ?? "").split(/\s+/u).includes("nav");
}

function isNcx({ attributes }: XmlElement): boolean {
  return attributes["media-type"] === "application/x-dtbncx+xml";
}
