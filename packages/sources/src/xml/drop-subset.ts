import { skipProlog } from "../format/skip-prolog.ts";

/** A document type up to its internal subset; the quoted names in it may hold brackets. */
const OPENING = /<!doctype\b(?:[^"'[>]|"[^"]*"|'[^']*'){0,2000}\[/iuy;

/** A piece of an internal subset, in which a bracket ends nothing (XML 1.0, section 2.8). */
const PIECE = /[^"'<\]]+|"[^"]*"|'[^']*'|<!--[^]*?-->|<\?[^]*?\?>|<(?!!--|\?)/uy;

/**
 * Returns an XML file without the internal subset of its document type, `[<!ENTITY x "y">]`: nothing of
 * what it declares is read, and parsers made for pages take its end for text. One without an end stays.
 */
export function dropSubset(xml: string): string {
  const prolog = xml.length - skipProlog(xml).length;
  const start = skip(OPENING, xml, prolog);
  if (start === prolog) return xml;
  let end = start;
  for (let next = skip(PIECE, xml, end); next > end; next = skip(PIECE, xml, end)) end = next;
  return xml[end] === "]" ? xml.slice(0, start - 1) + xml.slice(end + 1) : xml;
}

/** Returns where what a pattern finds at a place ends; the place where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
