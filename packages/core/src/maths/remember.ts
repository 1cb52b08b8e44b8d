/**
 * Returns a function that works out each text's value once. At most `most` values are kept; beyond that
 * all are forgotten, so that hostile texts cannot fill the memory.
 */
export function remember<Value>(
  valueOf: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const own = copy(text);
    const value = valueOf(own);
    values.set(own, value);
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
