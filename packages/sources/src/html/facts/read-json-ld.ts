import { plainText } from "../blocks/plain-text.ts";

/** What a page's JSON-LD says of its article (schema.org's `Article`); "" where it says nothing. */
export interface ArticleData {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly language: string;
  readonly description: string;
  readonly publisher: string;
  readonly body: string;
}

const NOTHING: ArticleData = {
  headline: "",
  authors: [],
  published: "",
  language: "",
  description: "",
  publisher: "",
  body: "",
};

/** schema.org's Article, its subtypes, and the postings that blogs and forums use. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Blog\s?Post)$/u;

/** No page needs more; a hostile one is left half-read. */
const MAX_VALUES = 10_000;

const MAX_SCRIPT_UNITS = 4 * 1024 * 1024;

type Fields = Readonly<Record<string, unknown>>;

/** Returns what the first article in a page's JSON-LD scripts says; scripts that are not JSON say nothing. */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  for (const script of scripts) {
    const objects = [...objectsIn(parseScript(script))];
    const article = objects.find((object) => isArticle(object));
    if (article !== undefined) return toArticleData(article, objects);
  }
  return NOTHING;
}

function parseScript(script: string): unknown {
  if (script.length > MAX_SCRIPT_UNITS) return undefined;
  const json = script
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
      "",
    )
    // Line breaks inside strings are forbidden and common.
    .replace(/\p{Cc}+/gu, " ")
    .replace(/;\s*$/u, "");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Yields the objects in a value, outer ones before inner ones. */
function* objectsIn(root: unknown): Iterable<Fields> {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_VALUES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_VALUES));
    else if (isFields(value)) {
      yield value;
      const inner = Object.values(value).filter((field) => typeof field === "object");
      queue.push(...inner.slice(0, MAX_VALUES));
    }
  }
}

function isArticle(object: Fields): boolean {
  const types: unknown[] = [object["@type"]].flat();
  return types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function toArticleData(article: Fields, objects: readonly Fields[]): ArticleData {
  const authors: unknown[] = [article["author"] ?? article["creator"]].flat(2);
  return {
    headline: toText(article["headline"]) || toText(article["name"]),
    authors: authors.map((author) => toName(author) || nameById(author, objects)).filter(Boolean),
    published: toText(article["datePublished"]),
    language: toText(article["inLanguage"]) || toName(article["inLanguage"]),
    description: toText(article["description"]),
    publisher: toName(article["publisher"]),
    body: typeof article["articleBody"] === "string" ? plainText(article["articleBody"]) : "",
  };
}

function toName(person: unknown): string {
  if (!isFields(person)) return toText(person);
  return toText(person["name"]);
}

/** Returns the name of a person who is only referred to, and described elsewhere in the script. */
function nameById(person: unknown, objects: readonly Fields[]): string {
  const id = isFields(person) ? person["@id"] : undefined;
  if (typeof id !== "string") return "";
  return toName(objects.find((object) => object["@id"] === id && "name" in object));
}

function toText(value: unknown): string {
  return typeof value === "string" ? plainText(value).replaceAll("\n", " ") : "";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
