import { type PageBlock, isProse } from "../blocks/page-block.ts";

/** A list with more of its text in links than this leads elsewhere. */
const MENU_SHARE = 0.75;

/** The same where nothing but such items follows: links to read on with say a little more. */
const LAST_MENU_SHARE = 0.3;

/** A label over a menu is no longer than this. */
const LABEL_UNITS = 60;

/**
 * Returns the blocks that are menus: items of lists that are mainly links, such as tags and related
 * articles, and the label that stands over them.
 */
export function findMenus(content: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const lastProse = content.findLastIndex((block) => isProse(block) && block.kind !== "list-item");
  const menus = new Set<PageBlock>();
  for (const { first, items } of listsOf(content)) {
    const most = first > lastProse ? LAST_MENU_SHARE : MENU_SHARE;
    if (linkShareOf(items) <= most) continue;
    for (const item of items) menus.add(item);
    const before = content[first - 1];
    if (before !== undefined && isLabel(before)) menus.add(before);
  }
  return menus;
}

interface List {
  /** Index of its first item. */
  readonly first: number;
  readonly items: PageBlock[];
}

function listsOf(content: readonly PageBlock[]): Iterable<List> {
  const lists = new Map<unknown, List>();
  for (const [at, block] of content.entries()) {
    if (block.kind !== "list-item") continue;
    const element = block.element.closest("ul, ol, dl");
    const list = lists.get(element);
    if (list === undefined) lists.set(element, { first: at, items: [block] });
    else list.items.push(block);
  }
  return lists.values();
}

function linkShareOf(items: readonly PageBlock[]): number {
  const units = items.reduce((sum, { text }) => sum + text.length, 0);
  const links = items.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  return links / Math.max(1, units);
}

function isLabel({ kind, text }: PageBlock): boolean {
  const isLine = kind === "heading" || (kind === "paragraph" && !/[.!?…]$/u.test(text));
  return isLine && text.length <= LABEL_UNITS;
}
