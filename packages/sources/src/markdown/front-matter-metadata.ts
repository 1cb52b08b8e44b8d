import type { Metadata } from "@precis/core";

import { toIsoDate } from "../metadata/iso-date.ts";
import { toLanguage } from "../metadata/language.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns what front matter says of an article. The names are those of Jekyll, Hugo, Pandoc and their
 * like: `title`, `author` or `authors` (one, many, or with a `name`), `date`, `lang` or `language`.
 */
export function frontMatterMetadata(fields: Fields): Metadata {
  const title = toText(fields["title"]);
  const byline = toNames(fields["author"] ?? fields["authors"] ?? fields["byline"]);
  const published = toIsoDate(
    toText(fields["date"] ?? fields["published"] ?? fields["pubdate"]) ?? "",
  );
  const language = toLanguage(toText(fields["lang"] ?? fields["language"]) ?? "");
  return {
    ...(title === null ? {} : { title }),
    ...(byline === null ? {} : { byline }),
    ...(published === null ? {} : { published }),
    ...(language === null ? {} : { language }),
  };
}

function toText(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}

function toNames(value: unknown): string | null {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = people.map(toName).filter((name) => name !== null);
  return names.length === 0 ? null : names.join(", ");
}

function toName(person: unknown): string | null {
  if (typeof person !== "object" || person === null || !("name" in person)) return toText(person);
  return toText(person.name);
}
