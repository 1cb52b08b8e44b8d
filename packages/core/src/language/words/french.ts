import type { LanguageWords } from "../language.ts";

/** French. */
export const french: LanguageWords = {
  stopWords: `
    l d qu n s c j m t jusqu lorsqu puisqu quoiqu y en un une des les du de la le au aux ce cet cette ces se sa
    son ses leur leurs notre nos votre vos mon ma mes ton ta tes je tu il elle on nous vous ils elles lui eux
    me te moi toi que qui quoi dont où et ou mais donc or ni car si ne pas plus moins très trop peu bien aussi
    encore déjà toujours jamais ici là alors ainsi comme quand pour par avec sans sous sur dans entre vers chez
    après avant pendant depuis contre selon lors tout toute tous toutes autre autres même mêmes chaque quelque
    quelques plusieurs certains certaines aucun aucune est sont était étaient sera seront été être suis sommes
    êtes ai as a avons avez ont avait avaient aura auront eu avoir fait faire font peut peuvent doit doivent
    pourrait devrait cela ceci ça celui celle ceux celles dit`,
  titles:
    "m mm mme mmes mlle mlles dr pr me mgr st ste sts gal col cdt lt cap av bd cf ex p.ex vs env",
  abbreviations:
    "etc s.a sarl inc u.e o.n.u e.u p.-d.g ph.d av j.-c janv févr avr juil sept oct nov déc",
  numberAbbreviations: "n no nos p pp vol art fig t chap n°",
  months: `
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil
    sept oct nov déc`,
  openers: `
    le la les l' un une des ce cet cette ces il elle ils elles on nous vous je c'est c' cela mais et or donc
    car dans en pour par avec sans selon après avant depuis pendant quand lorsque si comme à au aux d' de du
    son sa ses leur leurs qui que où pourquoi comment plus`,
  pronouns:
    "c il elle ils elles lui leur celui-ci celle-ci ceux-ci celles-ci cela ceci ça c'est ce celui celle ceux celles eux son sa ses leur leurs",
  determiners: "ce cet cette ces tel telle tels telles",
  pointers: [
    "l'autre",
    "un|une autre",
    "les autres",
    "d'autres",
    "les deux|trois",
    "tous|toutes deux|trois",
    "le|la même",
    "les mêmes",
    "le couple|duo|trio",
    "l'un|une d'eux|elles",
    "l'un|une d'entre eux|elles",
    "certains|certaines|plusieurs|beaucoup|aucun|aucune d'entre eux|elles",
    "parmi eux|elles",
  ],
  connectives: [
    "par conséquent",
    "de leur côté",
    "de son côté",
    "par ailleurs",
    "pour autant",
    "selon elles",
    "selon elle",
    "selon eux",
    "selon lui",
    "également",
    "en revanche",
    "par exemple",
    "en conséquence",
    "c'est pourquoi",
    "d'autre part",
    "au contraire",
    "de même",
    "en effet",
    "en outre",
    "de plus",
    "du coup",
    "pourtant",
    "cependant",
    "toutefois",
    "néanmoins",
    "ensuite",
    "d'ailleurs",
    "ainsi",
    "aussi",
    "enfin",
    "alors",
    "puis",
    "donc",
    "mais",
    "car",
    "or",
    "et",
    "ou",
  ],
  speechVerbs: `
    dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté souligne souligné estime estimé précise
    précisé indique indiqué assure assuré annonce annoncé selon raconte confie rappelle regrette`,
  commonNouns: `
    temps an ans année années mois semaine semaines jour jours journée heure heures minute minutes fois
    matin soir nuit lundi mardi mercredi jeudi vendredi samedi dimanche gens personne personnes homme
    hommes femme femmes chose choses façon manière partie nombre fin lieu sorte cas fait nouveau
    nouvelle premier première grand grande deux trois quatre cinq six sept huit neuf dix cent cents
    mille million millions milliards`,
  beforeVerbs: `
    je tu il elle on nous vous ils elles qui ne n se s a ont avait avaient aura auront est sont était
    étaient sera seront été être avoir pas plus peut peuvent pouvait doit doivent devait va vont`,
  afterVerbs: "le la les un une que qu",
};
