/** What a block of the article is; only sentences of prose kinds are ranked and asked about. */
export type BlockKind = "paragraph" | "heading" | "list-item" | "quote" | "table" | "code";

/** A block of `article.text`: `[start, end)` in UTF-16 units. Blocks are in order and do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** The level of a heading, 1 to 6; absent on other kinds and where the source does not say. */
  readonly level?: number;
  /** The page it starts on, from 1; absent where the source has no pages. */
  readonly page?: number;
}

/** Why something on the page is furniture and not the article. */
export type DropReason =
  | "advert"
  | "byline"
  | "caption"
  | "comments"
  | "copyright"
  | "credit"
  | "dateline"
  | "footnote"
  | "navigation"
  | "related"
  | "running-head"
  | "share"
  | "subscription"
  | "timestamp"
  | "title";

/** A sentence of `article.text`: `[start, end)` in UTF-16 units, inside the block of that index. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** A piece of furniture that was left out of `article.text`, in page order. */
export interface Dropped {
  readonly text: string;
  readonly reason: DropReason;
}

/** What a source may already know about an article before its text is read. */
export interface Metadata {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  /** Where the article comes from: a path, an address, `-` for standard input, `text` for posted text. */
  readonly source?: string;
  /** BCP 47 primary language subtag that forces the language instead of detecting it. */
  readonly language?: string;
}

/** One block as a source found it, before furniture is dropped and offsets exist. */
export interface SourceBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  /** The page it starts on, from 1, where the source has pages. */
  readonly page?: number;
  /** Why it is furniture, where the source's own markup says that it is. */
  readonly furniture?: DropReason;
}

/** Something that a reader of an article should know of how it was read. */
export interface ReadingWarning {
  readonly code: "lead-may-be-missing" | "pages-unreadable";
  /** The same in a sentence. */
  readonly message: string;
}

/** What a source says of itself beside the article, and what went wrong when it was read. */
export interface Receipt {
  /** The name of the site or publication. */
  readonly site: string | null;
  /** The address that a page calls its own, where it gives one. */
  readonly canonical: string | null;
  readonly warnings: readonly ReadingWarning[];
}

/** A clean article: its body as text, its structure as offsets into that text, and what was dropped. */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date (`YYYY-MM-DD`) where one was found. */
  readonly published: string | null;
  readonly source: string;
  /** BCP 47 primary language subtag; `und` when the language is not known. */
  readonly language: string;
  /** The body; blocks are split by one blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The sentences of the prose blocks, in order; headings, tables and code have none. */
  readonly sentences: readonly SentenceSpan[];
  /** Words of `text`, counted between white space as `wc -w` counts them. */
  readonly words: number;
  readonly dropped: readonly Dropped[];
  /** Present where the article was read from a file or a page. */
  readonly receipt?: Receipt;
}
