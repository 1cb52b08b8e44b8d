import type { LanguageWords } from "../language.ts";

/** Dutch. */
export const dutch: LanguageWords = {
  stopWords: `
    aan af al alle als alleen altijd ander andere bij binnen dan dat de deze die dit doen door dus een eens en er
    geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun ik in is ja jaar je kan kunnen maar
    me meer men met mijn moet moeten na naar niet niets nog nu of om omdat ons onder ook op over reeds s te
    tegen tijdens toch toen tot tussen u uit uw van veel voor vooral waar was wat we wel wel werd werden wie wil
    worden wordt zal ze zei zich zij zijn zo zonder zou zouden zoals`,
  titles: "dr drs ir ing mr mevr dhr prof ds st jhr bijv bv d.w.z o.a m.a.w i.p.v t/m ca vs resp",
  abbreviations: "enz etc b.v n.v v.s e.u a.u.b ph.d jan feb mrt apr jun jul aug sept okt nov dec",
  numberAbbreviations: "nr p pag blz art fig tel hfst",
  months: "januari februari maart april mei juni juli augustus september oktober november december",
  openers: `
    de het een hij zij ze wij we ik je dit dat deze die in op bij met van voor na naar uit om door volgens toen
    als omdat maar en ook dus er hier daar wat wie waar waarom hoe sinds tijdens ondanks`,
  pronouns: "hij zij ze het hem haar hun dit dat deze die zijn ervan daarvan",
  determiners: "dit dat deze die zulke dergelijke beide",
  connectives: [
    "aan de andere kant",
    "bijvoorbeeld",
    "daarentegen",
    "desondanks",
    "bovendien",
    "daarnaast",
    "niettemin",
    "vervolgens",
    "daardoor",
    "daarom",
    "daarna",
    "echter",
    "immers",
    "verder",
    "toch",
    "maar",
    "want",
    "dus",
    "ook",
    "dan",
    "en",
    "of",
  ],
  speechVerbs:
    "zei zegt vertelt vertelde verklaarde volgens meldt meldde benadrukt stelt stelde waarschuwt aldus",
};
