import type { PageElement } from "../tree/page-node.ts";

/** The text between two block tags, and how much of it stands in links, in `time` and in bold. */
export interface InlineText {
  readonly text: string;
  readonly linkShare: number;
  readonly timeShare: number;
  readonly strongShare: number;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
};

/** What a word or number must end with to be parted from a capital in the next element. */
const WORD_END = /[\p{Ll}\p{N}.!?:;,)]$/u;

/** What is looked at of the text so far: a line break behind the indent of the next line, a word's end. */
const TAIL_UNITS = 200;

type Mark = "link" | "time" | "strong";

/**
 * The text between two block tags, gathered piece by piece.
 *
 * Inline elements join as they print, without a space ("i<b>Phone</b>"), unless two of them meet between
 * a small letter and a capital ("<a>Home</a><a>News</a>"), which style parts on the page.
 */
export class InlineRun {
  #pieces: string[] = [];
  /** The last characters; looking at the end of a long text would copy the whole of it each time. */
  #tail = "";
  #units = 0;
  #meeting: "none" | "left" | "between" = "none";
  readonly #open: Record<Mark, number> = { link: 0, time: 0, strong: 0 };
  readonly #counted: Record<Mark, number> = { link: 0, time: 0, strong: 0 };

  /** Adds text as it stands; the white space in it is still to be collapsed. */
  text(text: string): void {
    const parts = this.#meeting === "between" && WORD_END.test(this.#tail) && /^\p{Lu}/u.test(text);
    this.#meeting = "none";
    this.#append(parts ? ` ${text}` : text);
    const units = text.replace(/\s+/gu, "").length;
    this.#units += units;
    for (const mark of ["link", "time", "strong"] as const) {
      if (this.#open[mark] > 0) this.#counted[mark] += units;
    }
  }

  /** Enters an inline element; returns `false` where its content has been dealt with. */
  enter(element: PageElement): boolean {
    if (element.tagName === "SUP" && this.#superscript(element)) return false;
    if (isAnchorMark(element)) return false;
    if (element.tagName === "Q") this.#append("“");
    if (this.#meeting === "left") this.#meeting = "between";
    const mark = markOf(element);
    if (mark !== undefined) this.#open[mark] += 1;
    return true;
  }

  /** Leaves an inline element. */
  leave(element: PageElement): void {
    if (element.tagName === "Q") this.#append("”");
    this.#meeting = "left";
    const mark = markOf(element);
    if (mark !== undefined) this.#open[mark] -= 1;
  }

  /** Adds a line break; returns `false` when the line is empty, as at the second of two breaks. */
  break(): boolean {
    if (/\n\s*$/u.test(this.#tail)) return false;
    this.#append("\n");
    return true;
  }

  /** Returns what was gathered and starts anew, inside the same inline elements. */
  take(): InlineText {
    const share = (mark: Mark): number => this.#counted[mark] / Math.max(1, this.#units);
    const taken = {
      text: this.#pieces.join(""),
      linkShare: share("link"),
      timeShare: share("time"),
      strongShare: share("strong"),
    };
    this.#pieces = [];
    this.#tail = "";
    this.#units = 0;
    this.#meeting = "none";
    for (const mark of ["link", "time", "strong"] as const) this.#counted[mark] = 0;
    return taken;
  }

  #append(text: string): void {
    this.#pieces.push(text);
    this.#tail = (this.#tail + text.slice(-TAIL_UNITS)).slice(-TAIL_UNITS);
  }

  /** Adds an exponent ("10⁶"), or passes over the number of a footnote; `false` for "1st" and the like. */
  #superscript(element: PageElement): boolean {
    const text = element.textContent.trim();
    const isNote =
      /^[[(]?[\dA-Za-z*†‡]{1,3}[\])]?$/u.test(text) &&
      (element.querySelector('a[href^="#"]') !== null || element.closest('a[href^="#"]') !== null);
    if (isNote || text === "") return true;
    if (!/^[-+−]?\d{1,3}$/u.test(text)) return false;
    // Behind a full stop stands a footnote, never an exponent.
    if (/[.,;:!?"”’]$/u.test(this.#tail)) return true;
    this.text(text.replace(/./gu, (character) => SUPERSCRIPTS[character] ?? character));
    return true;
  }
}

/** Returns whether an element is the sign beside a heading that links to it. */
function isAnchorMark(element: PageElement): boolean {
  return (
    element.tagName === "A" &&
    element.getAttribute("href")?.includes("#") === true &&
    /^\s*[#¶§🔗]\s*$/u.test(element.textContent)
  );
}

function markOf(element: PageElement): Mark | undefined {
  switch (element.tagName) {
    case "A":
      return element.hasAttribute("href") ? "link" : undefined;
    case "TIME":
      return "time";
    case "B":
    case "STRONG":
      return "strong";
    default:
      return undefined;
  }
}
