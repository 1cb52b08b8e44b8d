import type { LanguageWords } from "../language.ts";

/** Italian. */
export const italian: LanguageWords = {
  stopWords: `
    l d c un dell all nell sull dall quest quell s n m t v anche ancora che chi ci come con cui da dal dalla dei
    del della delle di dove e ed è era erano essere fa fra già gli ha hanno i il in io la le lei lo loro lui ma
    mentre molto ne nei nella nelle non o oggi ogni per perché più poi prima proprio quale quando quanto quello
    questa queste questi questo qui se senza si sia sono stata stati stato su sua sue sui sul sulla suo suoi
    tra tre tutte tutti tutto un una uno ad al agli alla alle detto`,
  titles:
    "sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing arch on sen gen col cap mons st ecc.za cfr vs ca",
  abbreviations:
    "ecc etc s.p.a s.r.l spa srl u.e a.c d.c ph.d gen feb mar apr mag giu lug ago set ott nov dic",
  numberAbbreviations: "n nr p pp pag vol art fig tel cap n°",
  months:
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  openers: `
    il lo la i gli le un una l' lui lei loro questo questa questi queste quello quella in di da per con su tra
    secondo dopo quando se come ma e anche mentre non si nel nella al alla dal che chi dove perché è sono`,
  pronouns:
    "lui lei loro esso essa essi esse questo questa questi queste quello quella quelli ciò egli ella costui",
  determiners: "questo questa questi queste quel quello quella quei quegli tale tali entrambi",
  pointers: [
    "altri",
    "altre",
    "l'altro",
    "l'altra",
    "un altro",
    "un'altra",
    "gli altri|stessi",
    "le altre|stesse|due|tre",
    "i due|tre",
    "lo stesso",
    "la stessa|coppia",
    "il duo|trio",
    "entrambe",
    "uno|una|due|tre|alcuni|alcune|molti|molte|nessuno|nessuna di loro",
    "tra|fra loro",
    "tra|fra di loro",
  ],
  connectives: [
    "d'altra parte",
    "al contrario",
    "di conseguenza",
    "ad esempio",
    "per esempio",
    "tuttavia",
    "inoltre",
    "invece",
    "infatti",
    "pertanto",
    "dunque",
    "quindi",
    "perciò",
    "allora",
    "infine",
    "anche",
    "così",
    "però",
    "poi",
    "ma",
    "ed",
    "e",
    "o",
  ],
  speechVerbs:
    "ha detto dice spiega spiegato afferma affermato aggiunge aggiunto dichiarato secondo sottolinea annunciato racconta",
  commonNouns: `
    tempo anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti volta volte
    mattina sera notte lunedì martedì mercoledì giovedì venerdì sabato domenica gente persona persone
    uomo uomini donna donne cosa cose modo parte numero fine luogo tipo caso fatto nuovo nuova primo
    prima due tre quattro cinque sei sette otto nove dieci cento mila mille milione milioni miliardi`,
  beforeVerbs: `
    io lui lei noi loro che si non ha hanno aveva avevano avrà è sono era erano fu sarà saranno essere
    stato stata può possono poteva deve devono va vanno`,
  afterVerbs: "il lo la i gli le un una che",
};
