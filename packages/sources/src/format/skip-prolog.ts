/**
 * Returns a text from its first tag or word on: white space, comments and processing instructions such
 * as an XML declaration are passed over. A comment that never ends hides all the rest.
 */
export function skipProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s|\uFEFF/u.test(text.charAt(at))) at += 1;
    const close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
    if (close === "") return text.slice(at);
    const end = text.indexOf(close, at + 2);
    if (end === -1) return "";
    at = end + close.length;
  }
}
