/** What an article is asked for by: its text, or the address of its page. */
export type NamedArticle = { readonly text: string } | { readonly url: string };

/** Nothing but one address, whose page is meant and not its own few letters. */
const LINK = /^https?:\/\/\S+$/iu;

/** Returns what a draft names: the page of a link where it is one, else its own text. */
export function nameArticle(draft: string): NamedArticle {
  const link = draft.trim();
  return LINK.test(link) && URL.canParse(link) ? { url: link } : { text: draft };
}
