import type { Fragment } from "../file/pdf-page.ts";

/** Letters of this share of their neighbours' size, at most and at least, may be raised or lowered. */
const SMALL_SHARE = 0.8;
const LEAST_SHARE = 0.45;

/** Raised letters stand higher than the line by this share of its size, at least and at most. */
const LEAST_SHIFT = 0.12;
const MOST_SHIFT = 0.8;

/** What belongs together is no further apart than this share of the size. */
const NEAR = 0.5;

/** Text that is printed twice to look bold lies this close on itself. */
const SAME_PLACE = 0.3;

/** A first letter over several lines is at least so many times as large as the text. */
const INITIAL_FACTOR = 1.8;

/** A line that makes room for a large first letter stands no further below it, in sizes of the text. */
const MOST_BELOW = 1.3;

/** A page has no more large first letters; one of nothing else is a puzzle. */
const MOST_INITIALS = 20;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What a raised number after it makes a power, or a square and cube of. */
const BEFORE_POWER = /(?:\d|(?<!\p{L})(?:[cdkm]?m|in|ft|yd|mi|s))$/u;

/**
 * Returns the pieces of a page with those put into their line that stand a little off it: powers and
 * ordinals ("10⁶", "2nd"), indexes ("CO2") and large first letters. Marks of footnotes are left out, and
 * so is text printed over itself.
 */
export function settleFragments(fragments: readonly Fragment[], bodySize: number): Fragment[] {
  const settled: Fragment[] = [];
  for (const [at, fragment] of fragments.entries()) {
    const before = settled.at(-1);
    const after = fragments[at + 1];
    if (before !== undefined && isCopy(fragment, before)) continue;
    if (before !== undefined && isOff(fragment, before, fragment.left - before.right)) {
      const joined = joinShifted(before, fragment);
      if (joined !== undefined) settled.push(joined);
    } else if (after !== undefined && isOff(fragment, after, after.left - fragment.right)) {
      settled.push({ ...fragment, baseline: after.baseline });
    } else {
      settled.push(fragment);
    }
  }
  return settleInitials(settled, bodySize);
}

function isCopy(fragment: Fragment, before: Fragment): boolean {
  const near = fragment.size * SAME_PLACE;
  return (
    fragment.text === before.text &&
    Math.abs(fragment.left - before.left) < near &&
    Math.abs(fragment.baseline - before.baseline) < near
  );
}

/** Returns whether a piece is smaller than its neighbour and a little above or below its line. */
function isOff(fragment: Fragment, neighbour: Fragment, gap: number): boolean {
  const shift = Math.abs(neighbour.baseline - fragment.baseline) / neighbour.size;
  return (
    fragment.size <= neighbour.size * SMALL_SHARE &&
    fragment.size >= neighbour.size * LEAST_SHARE &&
    Math.abs(gap) < neighbour.size * NEAR &&
    shift > LEAST_SHIFT &&
    shift < MOST_SHIFT
  );
}

/** Returns the piece in the line of the one before it; `undefined` for the mark of a footnote. */
function joinShifted(before: Fragment, fragment: Fragment): Fragment | undefined {
  const inLine = { ...fragment, baseline: before.baseline, isSpaced: false };
  if (fragment.baseline > before.baseline) return inLine;
  if (/^\d{1,3}$/u.test(fragment.text) && BEFORE_POWER.test(before.text)) {
    return { ...inLine, text: fragment.text.replace(/\d/gu, (d) => SUPERSCRIPTS[Number(d)] ?? d) };
  }
  const isMark = /^[[(]?[\d*†‡§a-z](?:[\d,;–\s-]*[\d*†‡])?[\])]?$/u.test(fragment.text);
  return isMark ? undefined : inLine;
}

/** Puts a large first letter before the first of the lines it stands beside; all of them start where it does. */
function settleInitials(fragments: readonly Fragment[], bodySize: number): Fragment[] {
  const settled = [...fragments];
  const initials = fragments.filter(
    ({ size, text }) => size >= bodySize * INITIAL_FACTOR && /^["“«‘]?\p{Lu}$/u.test(text),
  );
  for (const initial of initials.slice(0, MOST_INITIALS)) {
    const beside = settled.filter((fragment) => standsBeside(fragment, initial));
    const first = beside.reduce<Fragment | undefined>(
      (top, fragment) => (top !== undefined && top.baseline <= fragment.baseline ? top : fragment),
      undefined,
    );
    if (first === undefined) continue;
    for (const fragment of beside) {
      const text = fragment === first ? initial.text + first.text : fragment.text;
      settled[settled.indexOf(fragment)] = { ...fragment, text, left: initial.left };
    }
    settled.splice(settled.indexOf(initial), 1);
  }
  return settled;
}

/** Lines beside a letter start at its right edge; the last of them may stand a little below its foot. */
function standsBeside(fragment: Fragment, initial: Fragment): boolean {
  const gap = (fragment.left - initial.right) / initial.size;
  return (
    fragment.size * INITIAL_FACTOR <= initial.size &&
    gap > -NEAR / 2 &&
    gap < NEAR &&
    fragment.baseline < initial.baseline + fragment.size * MOST_BELOW &&
    fragment.baseline > initial.baseline - initial.size
  );
}
