import type { TextStyle } from "@precis/formats";

import type { Io } from "../io.ts";

/** The terminal styles in use, by what they are for. */
export interface Paint extends TextStyle {
  readonly error: (text: string) => string;
}

/**
 * Returns whether a stream is written to in colour.
 *
 * `FORCE_COLOR` rules over `NO_COLOR`, that over whether the stream is a terminal, that over
 * `TERM=dumb` (https://force-color.org, https://no-color.org).
 */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Io["env"]): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = env;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (none !== undefined && none !== "") return false;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/**
 * Returns the styles for a stream: colours where it is written to in colour, else texts as they
 * are.
 */
export function paintFor(stream: { readonly isTTY?: boolean }, env: Io["env"]): Paint {
  const isOn = wantsColour(stream, env);
  const dress = (open: number, close: number) => (text: string) =>
    isOn && text !== "" ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  // Numbers of "Select Graphic Rendition" in ECMA-48, 8.3.117: bold 1, faint 2, red 31, green 32.
  return {
    title: dress(1, 22),
    heading: dress(1, 22),
    faint: dress(2, 22),
    answer: dress(32, 39),
    error: dress(31, 39),
  };
}
