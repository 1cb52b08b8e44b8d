/**
 * Returns a function that does its work once for each object given and hands the same result out again
 * for as long as the object lives. The work must be pure and its result is shared: nobody changes it.
 */
export function oncePer<Key extends object, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const done = new WeakMap<Key, Value>();
  return (key) => {
    let value = done.get(key);
    if (value === undefined) {
      value = work(key);
      done.set(key, value);
    }
    return value;
  };
}
