/**
 * The command line itself is wrong: the message names the argument, shows its value and says what
 * would do.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
