/**
 * Returns a function that works out each text's value once, and again only when it was not asked for in a
 * long time. At most `most` values are kept, so that hostile texts cannot fill the memory: when half as
 * many are new, those not asked for since the last time are forgotten.
 */
export function remember<Value>(
  valueOf: (text: string) => Value,
  most: number,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    const own = copy(text);
    const value = older.get(own) ?? valueOf(own);
    recent.set(own, value);
    return value;
  };
}

/**
 * Returns an equal text in memory of its own: a word cut out of an article is to V8 a view of it, and
 * would keep all of the article for as long as the word is remembered.
 */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}
