/** Words in front of or behind names that are no part of them: offices, ranks, relations, roles. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr prof sir dame lord lady rev fr st president vice prime minister chancellor " +
    "premier king queen prince princess duke duchess pope bishop archbishop cardinal rabbi imam ayatollah " +
    "sheikh senator sen rep representative congressman congresswoman gov governor mayor councillor " +
    "secretary ambassador envoy judge justice attorney prosecutor sheriff chief officer constable " +
    "inspector detective det commissioner superintendent sergeant sgt corporal private captain capt lieutenant lt colonel col major maj " +
    "general gen admiral adm commander cmdr marshal director chairman chairwoman chair ceo cfo coach " +
    "manager professor doctor nurse pastor father mother brother sister uncle aunt deputy spokesman " +
    "spokeswoman spokesperson speaker leader state republican democrat democratic gop labour tory " +
    "conservative liberal"
  ).split(" "),
);

const PEOPLE_ENDING = /[a-z]{3}(?:ian|can|ean|yan|ish|ese|aqi|ani|aeli)s?$/u;

/** Peoples and creeds with an ending that many other words have. */
const PEOPLES: ReadonlySet<string> = new Set(
  (
    "french dutch german greek swiss thai czech turk arab cuban afghan tibetan saudi qatari kuwaiti " +
    "yemeni emirati somali nepali bengali swede dane finn pole scot briton spaniard serb croat islamic " +
    "muslim catholic hindu"
  ).split(" "),
);

/** Returns whether a word in small letters is an office, rank or party rather than a part of a name. */
export function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word);
}

/** Returns whether a word in small letters looks like the adjective of a people or creed: "kenyan". */
export function isPeopleWord(word: string): boolean {
  return PEOPLE_ENDING.test(word) || PEOPLES.has(word.replace(/s$/u, ""));
}
