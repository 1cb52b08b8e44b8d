/** A worker for tests of the pool: does what the text of the article says, or what a document does. */
export async function work({ given: [{ text, bytes }], begun }) {
  Atomics.store(begun, 0, 1);
  const order = text ?? Buffer.from(bytes).toString().replace("%PDF-", "");
  switch (order) {
    case "refuse":
      return { ok: false, code: "EMPTY_TEXT", message: "The text is empty; give some." };
    case "fail":
      throw new RangeError("a bug");
    case "hang":
      for (;;);
    case "swell": {
      const hoard = [];
      for (;;) hoard.push(Array.from({ length: 1000 }, (_, index) => `${index}`));
    }
    default:
      return { ok: true, value: order };
  }
}
