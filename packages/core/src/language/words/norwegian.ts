import type { LanguageWords } from "../language.ts";

/** Norwegian, Bokmål above all. */
export const norwegian: LanguageWords = {
  stopWords: `
    alle at av ble bli blir da de deg dem den denne der deres det dette di din disse du eller en enn er et etter
    for fra før ha hadde han hans har hele henne hennes her hun hva hvem hvis hvor hvordan i ikke ingen inn ja
    jeg kan kom kommer kunne man med mellom men mer mot mye må ned noe noen nå når og også om opp oss over på
    sa samme sammen seg selv si sier sin sitt skal skulle som så til under ut uten var ved vi vil ville vært
    være år ifølge`,
  titles: "dr prof hr fru st ca f.eks bl.a dvs m.m osv jf kl",
  abbreviations: "etc osv mm as jan feb mar apr jun jul aug sept okt nov des",
  numberAbbreviations: "nr s kap art fig tlf kl",
  months: `
    januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul
    aug sep sept okt nov des`,
  openers: `
    den det de en et han hun vi jeg du man dette denne disse i på ved med fra for etter når om som men og så også
    ifølge under siden der her hva hvem hvordan hvorfor til tross`,
  pronouns: "han hun den det de dem ham henne dette denne disse hans hennes deres",
  determiners: "denne dette disse slik slike begge",
  pointers: [
    "andre",
    "den|det|de andre",
    "en annen",
    "et annet",
    "de to|tre",
    "paret",
    "duoen",
    "trioen",
    "en|to|tre|noen|mange|flere|ingen av dem",
    "blant dem",
  ],
  connectives: [
    "på den andre siden",
    "for eksempel",
    "i tillegg",
    "derimot",
    "dessuten",
    "likevel",
    "imidlertid",
    "derfor",
    "dermed",
    "altså",
    "deretter",
    "også",
    "men",
    "og",
    "eller",
    "så",
  ],
  speechVerbs: "sier sa forteller forklarer mener ifølge opplyser skriver understreker",
  ordinalStops: true,
  commonNouns: `
    tid år måned måneder uke uker dag dager time timer minutt minutter gang ganger klokken morgen kveld
    natt mandag tirsdag onsdag torsdag fredag lørdag søndag menneske mennesker person personer mann menn
    kvinne kvinner ting måte del antall slutt sted slag tilfelle prosent to tre fire fem seks sju åtte
    ni ti hundre tusen million millioner`,
  beforeVerbs: `
    å han hun den det vi de jeg du som ikke aldri også ennå allerede var er blir ble har hadde kan kunne
    skal skulle må måtte vil ville får fikk`,
  afterVerbs: "",
};
