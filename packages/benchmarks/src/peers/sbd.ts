import type { NpmPackage } from "./peer.ts";
import type { Split } from "./sentence-splitter.ts";

/** What we use of the package. */
export interface SbdModule {
  readonly sentences: (
    text: string,
    options: { readonly newline_boundaries: boolean },
  ) => readonly string[];
}

/** sbd of npm, at its defaults but for line ends, which end sentences for the other splitters too. */
export const sbd: NpmPackage<SbdModule, Split> = {
  name: "sbd",
  version: "1.0.19",
  adapt: ({ sentences }) => {
    return (text) => sentences(text, { newline_boundaries: true });
  },
};
