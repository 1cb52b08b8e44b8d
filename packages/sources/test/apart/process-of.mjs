// What a reader's process may come to, by the text it is given to read.
const READING = { reading: { content: "text", metadata: {} } };
const REFUSED = { refused: { code: "NO_ARTICLE", message: "There is none." } };

process.once("message", ({ content }) => {
  if (content === "read") process.send(READING);
  if (content === "refuse") process.send(REFUSED);
  if (content === "throw") process.send({ failed: new TypeError("a bug") });
  if (content === "end") process.exit(3);
  if (content === "interrupt") process.kill(process.pid, "SIGTERM");
  // What V8 does when one array outgrows all memory; no limit on a thread can stop that.
  if (content === "abort") process.abort();
});
