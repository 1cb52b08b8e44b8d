import type { Dropped, Metadata, SourceBlock } from "../article.ts";
import { parseDate } from "./parse-date.ts";

/** What is known of an article beside its text, and the blocks of its body. */
export interface Found {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly source: string;
  readonly body: readonly SourceBlock[];
}

/** What stands before the names in a byline. */
const BYLINE_LABEL =
  /^(?:(?:reported|written|edited|compiled|produced|posted|story|words|text|report|analysis)\s+by|by|words|author|reporter|par|propos recueillis par|article rédigé par|von|text|autor(?:in)?|por|escrito por|texto(?: de)?)\s*[:.]?\s*/iu;

/**
 * Returns title, byline and date of an article: what the source said, else what the page shows. A
 * title that stands at the top of the text, or repeats the given one there, is lifted out of the body.
 */
export function findMetadata(
  kept: readonly SourceBlock[],
  dropped: readonly Dropped[],
  metadata: Metadata,
): Found {
  const title = findTitle(kept, metadata);
  return {
    title,
    byline: metadata.byline ?? findByline(dropped),
    published: metadata.published ?? findDate(dropped),
    source: metadata.source ?? "text",
    body: opensWith(kept, title) ? kept.slice(1) : kept,
  };
}

/** Returns the title a source gave, else the heading the text opens with. */
function findTitle(kept: readonly SourceBlock[], { title }: Metadata): string | null {
  const given = title?.trim() ?? "";
  if (given !== "") return given;
  const [first] = kept;
  return first?.kind === "heading" && kept.length > 1 ? first.text : null;
}

/** A text that is nothing but its title keeps it: something must be left to read. */
function opensWith(kept: readonly SourceBlock[], title: string | null): boolean {
  const [first] = kept;
  if (first === undefined || title === null || kept.length < 2) return false;
  return plain(first.text) === plain(title);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function findByline(dropped: readonly Dropped[]): string | null {
  const line = dropped.find(({ reason, text }) => reason === "byline" && BYLINE_LABEL.test(text));
  const names = line?.text.replace(BYLINE_LABEL, "").replace(/[.\s|]+$/u, "");
  return names === undefined || names === "" ? null : names;
}

/** Returns the ISO date of the line that says "published", else of any timestamp. */
function findDate(dropped: readonly Dropped[]): string | null {
  const lines = dropped.filter(({ reason }) => reason === "timestamp").map(({ text }) => text);
  const published = lines.filter((line) => /publi|veröffentlicht|erschienen/iu.test(line));
  for (const line of [...published, ...lines]) {
    const date = parseDate(line);
    if (date !== null) return date;
  }
  return null;
}
