import type { Fragment, Line } from "../../src/pdf/file/pdf-page.ts";
import { columnShape } from "../../src/pdf/layout/column-shape.ts";
import type { Column, Paragraph } from "../../src/pdf/paragraphs/paragraph.ts";
import type { BodyStyle } from "../../src/pdf/structure/body-style.ts";

/** Running text of ten points, twelve apart. */
export const BODY: BodyStyle = { size: 10, font: "body", isMono: false, leading: 12 };

/** How a line is set; letters are five points wide. */
interface Setting {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly size?: number;
  readonly font?: string;
  readonly isMono?: boolean;
  readonly page?: number;
}

/** Returns a line of text. */
export function line(text: string, setting: Setting = {}): Line {
  const { left = 50, top = 100, size = 10, font = "body", isMono = false, page = 1 } = setting;
  const right = setting.right ?? left + text.length * 5;
  const segment = { text, left, right, baseline: top, size, font, isMono };
  return { ...segment, page, segments: [segment] };
}

/** Returns a row of cells or of columns, each with the place where it starts. */
export function row(cells: readonly (readonly [text: string, left: number])[], top = 100): Line {
  const segments = cells.map(([text, left]) => line(text, { left, top }).segments[0]!);
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const text = cells.map(([cell]) => cell).join(" ");
  return { ...line(text, { left, right, top }), segments };
}

/** Returns lines one under another, set alike. */
export function lines(texts: readonly string[], setting: Setting = {}): Line[] {
  const { top = 100, size = 10 } = setting;
  return texts.map((text, at) => line(text, { ...setting, top: top + at * size * 1.2 }));
}

/** Returns a column of lines. */
export function region(of: readonly Line[]): Column {
  return { lines: of, page: of[0]?.page ?? 1, shape: columnShape(of) };
}

/** Returns a paragraph that is all of its column. */
export function paragraph(texts: readonly string[], setting: Setting = {}): Paragraph {
  const own = lines(texts, setting);
  return { lines: own, region: region(own), kind: "paragraph" };
}

/** Returns a piece of text as it stands on a page; letters are half as wide as high. */
export function fragment(text: string, setting: Setting & Partial<Fragment> = {}): Fragment {
  const { left = 50, top = 100, size = 10 } = setting;
  return {
    text,
    left,
    right: setting.right ?? left + text.length * size * 0.5,
    baseline: top,
    size,
    font: setting.font ?? "body",
    isMono: setting.isMono ?? false,
    isRtl: setting.isRtl ?? false,
    isSpaced: setting.isSpaced ?? false,
  };
}
