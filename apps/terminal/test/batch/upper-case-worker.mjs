import { parentPort } from "node:worker_threads";

// Answers in capitals; dies of the word "die".
parentPort.on("message", (line) => {
  if (line.text === "die") throw new Error("died");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage({ text: line.text.toUpperCase(), outcome: "done" });
});
