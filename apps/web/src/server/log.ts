/** One entry of the log: short facts, never anything of a body. */
export type LogEntry = Readonly<Record<string, string | number | boolean>>;

/** Takes one entry of the log. */
export type Log = (entry: LogEntry) => void;

/** Returns a log that writes each entry as one line of JSON with its time. */
export function createJsonLog(write: (line: string) => void, now: () => Date): Log {
  return (entry) => write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`);
}
