// oxlint-disable typescript/no-unsafe-type-assertion -- a stand-in for a terminal has only what is used of one
import { PassThrough, Readable } from "node:stream";

import type { Io } from "../src/io.ts";

/**
 * What a fake terminal is made of; by default nothing is a terminal and standard input is empty.
 */
export interface FakeTerminal {
  readonly stdin?: string;
  readonly isTty?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** An Io that keeps what is written to it. */
export interface FakeIo {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Returns an Io that touches nothing outside the test. */
export function fakeIo({
  stdin = "",
  isTty = false,
  columns = 80,
  env = {},
}: FakeTerminal = {}): FakeIo {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => {
    const output = new PassThrough();
    output.on("data", (chunk: Buffer) => (written[name] += chunk.toString()));
    return Object.assign(output, {
      isTTY: isTty,
      columns,
      rows: 24,
    }) as unknown as NodeJS.WriteStream;
  };
  const input = Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: isTty });
  return {
    io: {
      stdin: input as unknown as NodeJS.ReadStream,
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      env,
      openKeyboard: () => null,
      onStop: () => () => {},
    },
    stdout: () => written.stdout,
    stderr: () => written.stderr,
  };
}
