/** Longer is a biography. */
const MAX_UNITS = 100;

const LABEL =
  /^(?:(?:\p{L}+\s+)?by|von|par|por|di|door|av|af|(?:text|texte|texto|testo|текст|автор|author)(?=:))\s*:?\s+/iu;

/** A short or long name of a month in English; "may" and "mar" begin names of people too. */
const MONTH = String.raw`\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

const WEEKDAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day,?`;

/** Where a name ends and something else begins: a bar, a dot, a date, a time or an account. */
const NAME_END = new RegExp(
  String.raw`(?:[|•·]|${WEEKDAY} (?:\p{L}+\.? )?\d|\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}|${MONTH} \d|\d{1,2}:\d\d|\s(?:follow )?@).*$`,
  "isu",
);

/** What is left behind a name once its date is cut off. */
const NAME_TAIL = /(?:[\s,–—-]+|\s+(?:on|at|posted|published|updated))+$/iu;

/** Addresses, accounts and tags are no names; nor is a label whose name stands elsewhere. */
const NO_NAME = /[@<>]|\/\/|www\.|^(?:by|von|par|por|admin\w*)$/iu;

/** Returns the names among what a page says of its authors, without labels and dates, each once. */
export function cleanNames(names: readonly string[]): string[] {
  const clean = names
    .map((name) => cleanName(name.slice(0, MAX_UNITS * 4)))
    .filter((name) => /\p{L}/u.test(name) && !NO_NAME.test(name) && name.length <= MAX_UNITS);
  return [...new Set(clean)];
}

function cleanName(name: string): string {
  return name
    .replace(NAME_END, "")
    .trim()
    .replace(LABEL, "")
    .replace(NAME_TAIL, "")
    .replace(/\s+,/gu, ",");
}
