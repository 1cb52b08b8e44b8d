import { parentPort, workerData } from "node:worker_threads";

// What a reader's thread may come to, by the text it is given to read.
const { content } = workerData;
const READING = { reading: { content: "text", metadata: {} } };

const hold = [];
if (content === "throw") throw new TypeError("a bug");
if (content === "hang") for (;;);
if (content === "heap") for (;;) hold.push(Array.from({ length: 1000 }, () => ({ hold })));
if (content === "buffers") for (;;) hold.push(Buffer.alloc(2 ** 22, 1));
if (content === "read") {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage(READING);
}
