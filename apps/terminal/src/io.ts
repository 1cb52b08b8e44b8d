/** The signals that stop the command. */
export type StopSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** What must be put right before a signal ends the process, such as the state of the terminal. */
export type Tidy = (signal: StopSignal) => Promise<void>;

/**
 * Everything the command touches outside itself; `main.ts` has the real one, tests make their own.
 */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Returns the keyboard of the terminal when standard input is something else; `null` without a
   * terminal.
   */
  readonly openKeyboard: () => NodeJS.ReadStream | null;
  /** Registers a tidy for when a signal stops the process; returns the way to take it back. */
  readonly onStop: (tidy: Tidy) => () => void;
}
