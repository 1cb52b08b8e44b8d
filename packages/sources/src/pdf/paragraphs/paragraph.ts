import type { BlockKind, DropReason } from "@precis/core";

import type { Line, Region } from "../file/pdf-page.ts";
import type { ColumnShape } from "../layout/column-shape.ts";

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
