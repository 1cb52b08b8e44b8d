/** A worker for tests of the pool: does what the text of the request says. */
export async function work({ request }) {
  switch (request.text) {
    case "refuse":
      return { ok: false, code: "EMPTY_TEXT", message: "The text is empty; give some." };
    case "fail":
      throw new RangeError("a bug");
    case "hang":
      for (;;);
    default:
      return { ok: true, value: request.text };
  }
}
