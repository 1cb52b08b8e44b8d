import type { BlockKind, DropReason } from "@precis/core";

import type { ColumnShape } from "./column-shape.ts";
import type { Line, Region } from "./pdf-page.ts";

/** Lines that are read one after another, and the edges they keep to. */
export interface Column extends Region {
  readonly shape: ColumnShape;
}

/** Lines that belong together, and what they are. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly region: Column;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly furniture?: DropReason;
}
