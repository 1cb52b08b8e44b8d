import type { PageElement } from "../tree/page-node.ts";

/** Cells longer than this on average hold prose: the table only lays out the page. */
export const DATA_CELL_UNITS = 60;

/** More of a table in links than this, and it is a menu. */
const MENU_SHARE = 0.7;

/**
 * Returns the rows of a table of data, cell by cell; `undefined` for a table that lays out a page: one
 * with a table inside, with one row or column, with prose in its cells, or made of links.
 */
export function dataRows(table: PageElement): (readonly PageElement[])[] | undefined {
  if (table.querySelector("table, article, h1, h2, h3") !== null) return undefined;
  const rows = [...table.querySelectorAll("tr")]
    .map((row) => [...row.querySelectorAll("td, th")])
    .filter((cells) => cells.length > 0);
  const cells = rows.flat();
  const isGrid = rows.length > 1 && cells.length >= rows.length * 1.5;
  const units = unitsOf([table]);
  if (!isGrid || units === 0 || units > cells.length * DATA_CELL_UNITS) return undefined;
  const isMenu = unitsOf(table.querySelectorAll("a[href]")) > units * MENU_SHARE;
  return isMenu ? undefined : rows;
}

function unitsOf(elements: Iterable<PageElement>): number {
  let units = 0;
  for (const element of elements) units += element.textContent.replace(/\s+/gu, " ").trim().length;
  return units;
}
