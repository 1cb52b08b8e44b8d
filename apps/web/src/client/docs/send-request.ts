import { mediaTypeOf } from "../media-type-of.ts";

/** A request as it is tried out on the page. */
export interface Trial {
  readonly method: string;
  readonly path: string;
  /** JSON as it was written, or a file; absent where the method takes no body. */
  readonly body?: string | File;
}

/** What came back. */
export interface Answer {
  /** Such as `200 OK`. */
  readonly status: string;
  readonly isProblem: boolean;
  readonly ms: number;
  /** The body; JSON is laid out to be read. */
  readonly text: string;
}

/** Returns what the server answers; what cannot be reached answers in the browser's words. */
export async function sendRequest({ method, path, body }: Trial): Promise<Answer> {
  const start = performance.now();
  try {
    const response = await fetch(path, { method, ...bodyOf(body) });
    const text = await response.text();
    return {
      status: `${response.status} ${response.statusText}`,
      isProblem: !response.ok,
      ms: Math.round(performance.now() - start),
      text: layOut(text, response.headers.get("Content-Type") ?? ""),
    };
  } catch (error) {
    return { status: "No answer", isProblem: true, ms: 0, text: String(error) };
  }
}

/** Returns the same request as a line for a shell, in which curl knows the method by the body. */
export function toCurl({ path, body }: Trial, origin: string): string {
  const address = `${origin}${path}`;
  if (body === undefined) return `curl ${address}`;
  if (typeof body !== "string") {
    return `curl ${address} -H 'content-type: ${mediaTypeOf(body)}' --data-binary @${quote(body.name)}`;
  }
  return `curl ${address} -H 'content-type: application/json' -d ${quote(shorten(body))}`;
}

function bodyOf(body: string | File | undefined): RequestInit {
  if (body === undefined) return {};
  const type = typeof body === "string" ? "application/json" : mediaTypeOf(body);
  return { body, headers: { "Content-Type": type } };
}

function layOut(text: string, mediaType: string): string {
  if (!/[/+]json\b/u.test(mediaType)) return text;
  return JSON.stringify(JSON.parse(text), null, 2);
}

/** JSON is written over several lines on the page, and on one in a shell. */
function shorten(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
