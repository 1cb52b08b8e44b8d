/**
 * Yields what `work` makes of each item, in the order of the items, with at most `ahead` items
 * under way.
 *
 * A slow item holds back those behind it: they are worked on, up to `ahead`, but not yielded before
 * it, so that memory stays flat however long the input.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited further down; until then a failure must not count as unhandled.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= ahead) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}
