/** A stretch of text as a PDF sets it, in points from the top left corner of the page. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the line stands on which its letters stand. */
  readonly baseline: number;
  /** The height of its font. */
  readonly size: number;
  /** A name for its font, the same for one font in the whole document. */
  readonly font: string;
  /** Whether all letters of its font are equally wide. */
  readonly isMono: boolean;
  readonly isRtl: boolean;
  /** Whether white space stands before it, whatever the distance. */
  readonly isSpaced: boolean;
}

/** A page with the text on it, in the order in which the PDF sets it. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** A stretch of a line between two gaps too wide for word spaces. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size, the font and the width of most of its letters. */
  readonly size: number;
  readonly font: string;
  readonly isMono: boolean;
}

/** A line of text on a page, in points from its top left corner; its size and font are its main segment's. */
export interface Line extends Segment {
  readonly page: number;
  /** The stretches it is made of; several where it is a row of a table, or runs over columns. */
  readonly segments: readonly Segment[];
}

/** Lines of a page that are read one after another, such as a column. */
export interface Region {
  readonly lines: readonly Line[];
  readonly page: number;
}
