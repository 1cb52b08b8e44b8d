/** Returns all that an iterable yields. (`Array.fromAsync` came after Node 20.) */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Yields the given items, as a stream would. */
export async function* streamOf<Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
