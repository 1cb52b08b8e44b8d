import { toNounKey } from "../text/plural.ts";

/** A unit as so many of a base unit; two amounts compare only where their base is the same. */
export interface UnitMeaning {
  readonly base: string;
  /** How many of the base one of it is, as "top" or "top/bottom". */
  readonly times: string;
}

/**
 * Units by base: `times: names`. Singular, lower case, American spelling; sizes are exact by definition
 * (SI brochure; the international yard and pound of 1959), so metres and feet have bases of their own.
 */
const SIZES: Readonly<Record<string, readonly string[]>> = {
  metre: ["1: meter, m", "1000: kilometer, km", "1/100: centimeter, cm", "1/1000: millimeter, mm"],
  foot: ["1: foot, ft", "1/12: inch, in", "3: yard, yd", "5280: mile, mi"],
  "nautical mile": ["1: nautical mile, nm, nmi"],
  gram: [
    "1: gram, gramme, g",
    "1000: kilogram, kilo, kg",
    "1/1000: milligram, mg",
    "1000000: tonne, metric ton, t",
  ],
  pound: ["1: pound, lb", "1/16: ounce, oz", "14: stone"],
  ton: ["1: ton"],
  litre: ["1: liter, l", "1/1000: milliliter, ml", "1/100: centiliter, cl"],
  gallon: ["1: gallon, gal", "1/8: pint, pt"],
  hectare: ["1: hectare, ha"],
  acre: ["1: acre"],
  second: [
    "1: second, sec, s",
    "60: minute, min",
    "3600: hour, hr, h",
    "86400: day",
    "604800: week, wk",
    "1209600: fortnight",
    "1/1000: millisecond, ms",
  ],
  month: [
    "1: month, mo",
    "12: year, yr",
    "120: decade",
    "1200: century",
    "12000: millennium, millennia",
  ],
  watt: ["1: watt, w", "1000: kilowatt, kw", "1000000: megawatt, mw", "1000000000: gigawatt, gw"],
  "watt hour": ["1: watt hour, wh", "1000: kilowatt hour, kwh", "1000000: megawatt hour, mwh"],
  hertz: [
    "1: hertz, hz",
    "1000: kilohertz, khz",
    "1000000: megahertz, mhz",
    "1000000000: gigahertz, ghz",
  ],
  byte: [
    "1: byte",
    "1000: kilobyte, kb",
    "1000000: megabyte, mb",
    "1000000000: gigabyte, gb",
    "1000000000000: terabyte, tb",
  ],
  percent: ["1: percent"],
  "percentage point": ["1: percentage point, pp, percent point", "1/100: basis point, bp"],
  celsius: ["1: degree celsius, degree centigrade, celsius, centigrade, degree c, c, ° c, °"],
  fahrenheit: ["1: degree fahrenheit, fahrenheit, degree f, f, ° f, °"],
  "degree of arc": ["1: degree of arc, °"],
};

/** Short names and signs, written out before a unit is looked up. */
export const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ["kmh", "kilometer per hour"],
  ["kph", "kilometer per hour"],
  ["mph", "mile per hour"],
  ["$", "dollar"],
]);

/** What a bare "degree" can be. */
const DEGREES = ["celsius", "fahrenheit", "degree of arc"];

/**
 * Currencies by base. A name under several bases ($, rupee) fits each of them, so that "$5" and "US$5"
 * agree while "US$5" and "A$5" do not.
 */
const CURRENCIES: Readonly<Record<string, string>> = {
  "US dollar": "dollar, buck, usd, us dollar, american dollar, united states dollar",
  "Australian dollar": "dollar, aud, australian dollar",
  "Canadian dollar": "dollar, cad, canadian dollar",
  "New Zealand dollar": "dollar, nzd, new zealand dollar",
  "Hong Kong dollar": "dollar, hkd, hong kong dollar",
  "Singapore dollar": "dollar, sgd, singapore dollar",
  euro: "€, euro, eur",
  "pound sterling": "£, pound, gbp, pound sterling, sterling, british pound, quid",
  "Egyptian pound": "pound, egp, egyptian pound",
  yen: "¥, yen, jpy, japanese yen",
  yuan: "¥, yuan, cny, rmb, renminbi, chinese yuan",
  "Indian rupee": "₹, rs, rupee, inr, indian rupee",
  "Pakistani rupee": "rs, rupee, pkr, pakistani rupee",
  "Sri Lankan rupee": "rs, rupee, lkr, sri lankan rupee",
  "Nepali rupee": "rs, rupee, npr, nepali rupee, nepalese rupee",
  rouble: "₽, ruble, rouble, rub, russian ruble",
  won: "₩, won, krw, south korean won",
  naira: "₦, naira, ngn",
  rand: "rand, zar, south african rand",
  real: "real, brl, brazilian real",
  "Mexican peso": "peso, mxn, mexican peso",
  "Philippine peso": "₱, peso, php, philippine peso",
  lira: "₺, lira, try, turkish lira",
  shekel: "₪, shekel, ils, nis",
  "Swiss franc": "franc, chf, swiss franc",
  dirham: "dirham, aed",
  taka: "৳, taka, bdt",
};

/** Hundredths of currencies. */
const COINS: readonly (readonly [string, string])[] = [
  ["cent", "US dollar"],
  ["¢", "US dollar"],
  ["cent", "euro"],
  ["penny", "pound sterling"],
  ["pence", "pound sterling"],
  ["p", "pound sterling"],
];

function listUnits(): ReadonlyMap<string, readonly UnitMeaning[]> {
  const table = new Map<string, UnitMeaning[]>();
  const put = (name: string, meaning: UnitMeaning): void => {
    const key = name.split(" ").map(toNounKey).join(" ");
    table.set(key, [...(table.get(key) ?? []), meaning]);
  };
  for (const [base, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) {
      const [times = "1", names = ""] = size.split(": ");
      for (const name of names.split(", ")) put(name, { base, times });
    }
  }
  for (const base of DEGREES) put("degree", { base, times: "1" });
  for (const [base, names] of Object.entries(CURRENCIES)) {
    for (const name of names.split(", ")) put(name, { base, times: "1" });
  }
  for (const [name, base] of COINS) put(name, { base, times: "1/100" });
  return table;
}

/** Returns whether a base is a currency, which may stand before its number. */
export function isCurrency(base: string): boolean {
  return base in CURRENCIES;
}

/** Every unit and currency by name, with all it can mean. */
export const UNITS: ReadonlyMap<string, readonly UnitMeaning[]> = listUnits();
