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
    const value = valueOf(text);
    values.set(text, value);
    return value;
  };
}
