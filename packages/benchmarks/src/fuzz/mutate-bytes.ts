/** Where the numbers of a file come from; from 0 up to 1. */
export type Random = () => number;

/** No file grows beyond this (256 KiB): larger ones are given more time than ten seconds. */
const MOST_BYTES = 256 * 1024;

/** Values at which arithmetic goes over an edge. */
const EDGES = [0x00, 0x7f, 0x80, 0xff];

const MUTATIONS: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let count = 1 + below(random, 8); count > 0 && copy.length > 0; count -= 1) {
      const at = below(random, copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  function setEdges(bytes, random) {
    const copy = Buffer.from(bytes);
    const [start, end] = stretch(copy, random);
    return copy.fill(pick(random, EDGES), start, end);
  },
  function remove(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const [start, end] = stretch(bytes, random);
    const times = random() < 0.05 ? 5000 : 1 + below(random, 20);
    const room = Math.floor(MOST_BYTES / Math.max(1, end - start));
    const piece = bytes.subarray(start, end);
    return insert(bytes, start, Buffer.concat(Array<Buffer>(Math.min(times, room)).fill(piece)));
  },
  function move(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return insert(bytes, below(random, bytes.length + 1), bytes.subarray(start, end));
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, below(random, bytes.length + 1));
  },
  function addNoise(bytes, random) {
    const noise = Buffer.from(
      Array.from({ length: 1 + below(random, 64) }, () => below(random, 256)),
    );
    return insert(bytes, below(random, bytes.length + 1), noise);
  },
  function addToken(bytes, random, tokens) {
    const token = Buffer.from(pick(random, tokens), "latin1");
    return insert(bytes, below(random, bytes.length + 1), token);
  },
  function replaceNumber(bytes, random) {
    const numbers = [...bytes.toString("latin1").matchAll(/\d+/gu)];
    if (numbers.length === 0) return bytes;
    const { index, 0: digits } = pick(random, numbers);
    const other = Buffer.from(pick(random, ["0", "-1", "99999999", String(below(random, 1e6))]));
    return Buffer.concat([bytes.subarray(0, index), other, bytes.subarray(index + digits.length)]);
  },
];

/** Returns a whole number from 0 to below `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** Returns one of some values, of which there is at least one. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[below(random, values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

/** One way to break some bytes. */
type Mutation = (bytes: Buffer, random: Random, tokens: readonly string[]) => Buffer;

/** Returns some bytes broken in one to eight places, in ways that depend on `random` alone. */
export function mutateBytes(bytes: Uint8Array, random: Random, tokens: readonly string[]): Buffer {
  let broken = Buffer.from(bytes);
  // Half of all files are broken in one place or two: the rest of them is read as deep as it goes.
  for (let count = 1 + Math.floor(random() ** 2 * 8); count > 0; count -= 1) {
    broken = Buffer.from(pick(random, MUTATIONS)(broken, random, tokens)).subarray(0, MOST_BYTES);
  }
  return broken;
}

/** A stretch of a file: mostly short, at times all that follows. */
function stretch(bytes: Buffer, random: Random): readonly [start: number, end: number] {
  const start = below(random, bytes.length + 1);
  const most = random() < 0.1 ? bytes.length : 64;
  return [start, Math.min(bytes.length, start + below(random, most + 1))];
}

function insert(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}
