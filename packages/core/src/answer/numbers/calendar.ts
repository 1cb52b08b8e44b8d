function numbered(names: string): ReadonlyMap<string, number> {
  return new Map(
    names
      .split(" ")
      .flatMap((same, index) => same.split("/").map((name) => [name, index + 1] as const)),
  );
}

/** Months 1 to 12 by name and by the short forms that news uses. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  "january/jan february/feb/febuary march/mar april/apr may june/jun july/jul august/aug " +
    "september/sept/sep october/oct november/nov december/dec",
);

/** Weekdays 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "monday/mon tuesday/tues/tue wednesday/wed/wensday/wednsday thursday/thurs/thur/thu friday/fri saturday/sat sunday/sun",
);

/** Seasons of the year. */
export const SEASONS: ReadonlyMap<string, number> = numbered("spring summer autumn/fall winter");

/** The parts of a month, year or decade. */
export const PARTS: ReadonlyMap<string, number> = numbered("early mid/middle late");

/** Eras: 1 for before Christ, 2 for after. */
export const ERAS: ReadonlyMap<string, number> = numbered("bc/bce ad/ce");
