/** Every code the command leaves with, by what happened. */
export const EXIT = {
  done: 0,
  unusable: 1,
  /** Lint found what it looks for; linters give 1 for that. */
  faulty: 1,
  usage: 2,
  /** `EX_SOFTWARE` of BSD's sysexits. */
  bug: 70,
  /** 128 and the number of the signal, as shells count: SIGINT is 2. */
  interrupted: 130,
  /** SIGTERM is 15. */
  terminated: 143,
} as const;

/** One of the codes the command leaves with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code tells a script, for `--help`. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: "done",
  1: "the source or its text cannot be used, or lint found faults",
  2: "wrong usage",
  70: "a bug in Précis",
  130: "interrupted",
  143: "terminated",
};
