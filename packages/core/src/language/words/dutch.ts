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
  pointers: [
    "andere",
    "anderen",
    "de|het andere",
    "de anderen|twee|drie",
    "een ander|andere",
    "beiden",
    "dezelfde",
    "hetzelfde",
    "laatstgenoemde",
    "eerstgenoemde",
    "het paar|stel|duo|trio",
    "een|twee|drie|enkele|enkelen|velen|geen|ieder van hen",
    "onder hen",
  ],
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
  commonNouns: `
    tijd jaar jaren maand maanden week weken dag dagen uur uren minuut minuten keer vandaag gisteren
    morgen ochtend avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mens mensen
    man mannen vrouw vrouwen ding dingen manier deel aantal eind einde plaats soort geval nieuw nieuwe
    eerste procent twee drie vier vijf zes zeven acht negen tien honderd duizend miljoen miljard`,
  beforeVerbs: `
    te hij zij ze het wij we ik jij je die niet nooit ook nog al was waren is zijn wordt worden werd
    werden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest mag
    mogen`,
  afterVerbs: "",
};
