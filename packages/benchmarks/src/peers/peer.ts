/** A package of npm at a fixed version, so that what its `Module` offers is known, and how it is run. */
export interface NpmPackage<Module, Run> {
  readonly name: string;
  readonly version: string;
  /** `module` is what `require` gives for the package. */
  readonly adapt: (module: Module) => Run;
}

/** A peer ready to be run. */
export interface Loaded<Run> {
  readonly available: true;
  readonly name: string;
  readonly version: string;
  readonly run: Run;
}

/** A peer that cannot be run here, and why. */
export interface Missing {
  readonly available: false;
  readonly name: string;
  readonly reason: string;
}

/** Returns the sentences a summariser takes from a text, in the order it gives them. */
export type Summarise = (
  text: string,
  sentences: number,
  language: string,
) => readonly string[] | Promise<readonly string[]>;

/** A summariser that a user could pick instead of Précis. */
export type Peer = Loaded<Summarise>;
