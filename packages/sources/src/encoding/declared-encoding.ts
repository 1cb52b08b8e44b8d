import { looksLikeHtml } from "../format/looks-like-html.ts";

/** Browsers look at the first 1,024 bytes (HTML standard, "prescan"); careless pages need more. */
const HEAD_BYTES = 4096;

const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/iu;

const META_CHARSET = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu;

const CHARSET_PARAMETER = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/iu;

/**
 * Returns the encoding that a source declares: by the `charset` of its media type, by its XML
 * declaration or by its `meta` element. `undefined` when it declares none, or one nobody knows.
 */
export function declaredEncoding(bytes: Uint8Array, mediaType = ""): string | undefined {
  const transport = known(CHARSET_PARAMETER.exec(mediaType)?.[1]);
  if (transport !== undefined) return transport;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  if (!looksLikeHtml(head)) return undefined;
  return known(XML_DECLARATION.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1]);
}

/** Returns the encoding's name as the Encoding Standard has it. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // Nobody can read "UTF-16" in a file that is UTF-16, so it must be something else.
    return encoding.startsWith("utf-16") ? undefined : encoding;
  } catch {
    return undefined;
  }
}
