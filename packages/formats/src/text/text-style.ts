/**
 * How stretches of a plain text are set off; each takes a line or part of one and gives it back
 * dressed.
 */
export interface TextStyle {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  /** For what a reader may skip: contexts, reasons, rules. */
  readonly faint: (text: string) => string;
  readonly answer: (text: string) => string;
}

/** How a plain text is laid out. */
export interface TextOptions {
  /** Columns of the page; default 80. */
  readonly width?: number;
  /** Default: nothing is dressed. */
  readonly style?: TextStyle;
}

const asItIs = (text: string): string => text;

/** The style of a page that knows no colour: every text as it is. */
export const PLAIN_STYLE: TextStyle = {
  title: asItIs,
  heading: asItIs,
  faint: asItIs,
  answer: asItIs,
};
