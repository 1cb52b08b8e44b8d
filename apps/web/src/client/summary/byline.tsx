import type { ArticleJson } from "@precis/formats";
import type { JSX } from "react";

interface BylineProps {
  readonly article: ArticleJson;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Who wrote the article, when, where it stands and how long it is, as far as that is known. */
export function Byline({ article }: BylineProps): JSX.Element {
  const { byline, published, source, words, language } = article;
  const date = published === null ? Number.NaN : Date.parse(published);
  return (
    <p className="byline">
      {byline !== null && <span>{byline}</span>}
      {published !== null && (
        <time dateTime={published}>{Number.isNaN(date) ? published : DAY.format(date)}</time>
      )}
      {/^https?:/iu.test(source) && (
        <span>
          <a href={source} rel="noreferrer">
            {new URL(source).host}
          </a>
        </span>
      )}
      <span>{words.toLocaleString("en")} words</span>
      {language !== "und" && <span>{nameLanguage(language)}</span>}
    </p>
  );
}

function nameLanguage(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
}
