import type { Document, Sentence } from "../../document.ts";

/** A caption's or a speaker's label: "Under fire: Lewis Hamilton has …". */
const LABEL = /^(?:\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,3}):\s+(?=\p{Lu})/u;

/** What may stand behind a connective before the clause that it ties to the sentence before. */
const REST = /^,?\s+(?=\p{Lu})/u;

/** Words that tie a sentence to the one before and say nothing else. */
const CONNECTIVES: Readonly<Record<string, RegExp>> = {
  en: /^(?:But|And|So|Yet|However|Meanwhile|Nevertheless|Nonetheless|Moreover|Furthermore|Also|Still|Instead|Indeed|Similarly|Besides|Then|In addition|As a result|In response|For example|For instance|At the same time|On the other hand)(?![\p{L}'’])/u,
  fr: /^(?:Mais|Et|Or|Donc|Cependant|Pourtant|Toutefois|Par ailleurs|En revanche|De plus|En effet)(?!\p{L})/u,
};

/**
 * Returns where a question's stem begins, as an offset into `article.text`: behind a label or a connective,
 * where a name follows that can open a sentence by itself; the sentence's own start otherwise.
 */
export function findStemStart({ article, language }: Document, { start, end }: Sentence): number {
  const text = article.text.slice(start, end);
  const label = LABEL.exec(text);
  if (label !== null) return start + label[0].length;
  const connective = CONNECTIVES[language.code]?.exec(text);
  if (connective === undefined || connective === null) return start;
  const rest = REST.exec(text.slice(connective[0].length));
  return rest === null ? start : start + connective[0].length + rest[0].length;
}
