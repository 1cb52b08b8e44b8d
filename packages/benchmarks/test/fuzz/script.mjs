// What reading a file may come to, by the number of the file.
process.on("message", (number) => {
  if (number === 1) process.exit(3);
  const outcome = { number, kind: "pdf", outcome: "read", detail: "", ms: 1, peakMb: 80 };
  process.send(number === 2 ? { ...outcome, peakMb: 600 } : outcome);
});
