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
};
