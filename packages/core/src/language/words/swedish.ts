import type { LanguageWords } from "../language.ts";

/** Swedish. */
export const swedish: LanguageWords = {
  stopWords: `
    alla allt att av blev bli blir då de dem den denna deras dess dessa det detta dig din du där därför efter
    ej eller en enligt er ett från för före genom ha hade han hans har hela henne hennes hon honom hur här i
    icke in inga ingen inom inte ja jag kan kommer kunde man med medan mellan men mer mig min mot mycket många
    ni nu någon något några när och också om oss på redan sade samt sedan sig sin sina sitt ska skulle som
    säger så sådan till under upp ut utan vad var vara varit vem vi vid vilka vilken vill är även över`,
  titles: "dr prof hr fru st ca t.ex bl.a s.k d.v.s m.m o.s.v f.d jfr resp kl",
  abbreviations: "etc osv mm ab jan feb mar apr jun jul aug sept okt nov dec",
  numberAbbreviations: "nr s sid kap art fig tel kl",
  months: "januari februari mars april maj juni juli augusti september oktober november december",
  openers: `
    den det de en ett han hon vi jag du man detta denna dessa i på vid med från för efter när om som men och så
    också enligt under sedan där här vad vem hur varför trots`,
  pronouns: "han hon den det de dem honom henne detta denna dessa hans hennes deras dess",
  determiners: "denna detta dessa sådan sådana båda",
  pointers: [
    "andra",
    "den|det|de andra",
    "en annan",
    "ett annat",
    "bägge",
    "de två|tre",
    "samma",
    "paret",
    "duon",
    "trion",
    "en|två|tre|några|många|flera|ingen av dem",
    "bland dem",
  ],
  connectives: [
    "å andra sidan",
    "till exempel",
    "dessutom",
    "däremot",
    "trots det",
    "därför",
    "därmed",
    "således",
    "alltså",
    "sedan",
    "ändå",
    "också",
    "dock",
    "men",
    "och",
    "eller",
    "så",
  ],
  speechVerbs: "säger sade sa berättar förklarar menar enligt uppger tillägger skriver konstaterar",
  commonNouns: `
    tid år månad månader vecka veckor dag dagar timme timmar minut minuter gång gånger klockan idag igår
    morgon kväll natt måndag tisdag onsdag torsdag fredag lördag söndag människa människor person
    personer man män kvinna kvinnor sak saker sätt del antal slut plats slag fall procent två tre fyra
    fem sex sju åtta nio tio hundra tusen miljon miljoner`,
  beforeVerbs: `
    att han hon den det vi de jag du som inte aldrig också ännu redan var är blir blev har hade kan
    kunde ska skulle måste vill ville får fick`,
  afterVerbs: "",
};
