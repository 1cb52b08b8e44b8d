/** Sends a line to standard error, where it does not mix with the figures. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}
