import type { LanguageWords } from "../language.ts";

/** German; natural has no German stop words, so this list stands alone. */
export const german: LanguageWords = {
  stopWords: `
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
    bei beim bereits bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus
    darf darin darüber darum das dass dazu dein deine dem den denen denn der deren des deshalb dessen die dies
    diese diesem diesen dieser dieses doch dort du durch dürfen ein eine einem einen einer eines einige einmal
    er es etwa etwas euch euer eure für ganz gar gegen gewesen gibt habe haben hat hatte hatten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden jeder jedes
    jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können könnte konnte konnten
    machen man mehr mein meine mich mir mit muss musste müssen nach nachdem nicht nichts noch nun nur ob oder
    ohne sagt sagte schon sehr sei seien sein seine seinem seinen seiner seines seit sich sie sind so sogar
    solche solchem solchen solcher soll sollen sollte sondern sonst soweit sowie über um und uns unser unsere
    unter viel viele vom von vor während war waren warum was weil weiter welche welchem welchen welcher wenn wer
    werde werden wie wieder will wir wird wo wollen wollte worden wurde wurden zu zum zur zwar zwischen z b`,
  titles: `
    dr prof hr fr dipl ing med jur phil rer nat habil st frl hrsg bzw z d u v usw.bzw sog ca evtl ggf vgl inkl
    exkl z.b d.h u.a o.ä i.d.r u.u v.a s.o s.u bspw geb gest gen hl mag`,
  abbreviations:
    "usw etc gmbh co kg ag e.v ph.d v.chr n.chr u.s uhr.usw jan feb febr mär apr jun jul aug sept sep okt nov dez mio mrd tsd str",
  numberAbbreviations: "nr art abs s bd kap abb tel ziff §",
  months: `
    januar jänner februar märz april mai juni juli august september oktober november dezember jan feb febr apr
    jun jul aug sep sept okt nov dez jahrhundert jahrhunderts jahrhunderte jh klasse liga bundesliga platz tag
    jahrestag geburtstag etage stock mal spieltag runde minute auflage kongress weltkrieg`,
  openers: `
    der die das ein eine er sie es wir ihr ich man dies diese dieser dieses in im am an auf bei mit nach von vor
    zu zum zur für aus seit während wenn als weil da aber und doch denn so auch dann damit nun hier dort was wer
    wie wo warum trotz laut unter über zwischen`,
  pronouns:
    "er sie es ihm ihn ihr ihnen dieser diese dieses dies das sein seine ihre deren dessen jener jene jenes letzterer letztere",
  determiners: "dieser diese dieses diesen diesem solche solcher solches jener jene jenes beide",
  pointers: [
    "andere",
    "der|die|das andere",
    "die anderen|beiden|drei",
    "ein anderer|anderes",
    "eine andere",
    "letzteres",
    "ersterer|erstere|ersteres",
    "derselbe",
    "dieselbe",
    "dieselben",
    "dasselbe",
    "das paar|duo|trio",
    "einer|eine|eines|zwei|drei|einige|viele|keiner|keine|jeder von ihnen",
    "unter ihnen",
  ],
  connectives: [
    "im gegensatz dazu",
    "zum beispiel",
    "darüber hinaus",
    "auf der anderen seite",
    "andererseits",
    "einerseits",
    "stattdessen",
    "infolgedessen",
    "trotzdem",
    "dennoch",
    "deshalb",
    "deswegen",
    "außerdem",
    "zudem",
    "allerdings",
    "dagegen",
    "hingegen",
    "jedoch",
    "daher",
    "darum",
    "dabei",
    "dazu",
    "danach",
    "damit",
    "somit",
    "schließlich",
    "aber",
    "doch",
    "denn",
    "auch",
    "dann",
    "also",
    "und",
    "oder",
    "so",
  ],
  speechVerbs: `
    sagt sagte erklärt erklärte betont betonte meint meinte berichtet berichtete kündigt kündigte teilte warnt
    warnte laut erläutert ergänzt ergänzte bestätigte`,
  ordinalStops: true,
  commonNouns: `
    zeit jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute
    minuten uhr heute gestern morgen abend nacht montag dienstag mittwoch donnerstag freitag samstag
    sonntag mensch menschen mann männer frau frauen leute ding dinge sache teil teile zahl ende art fall
    prozent zwei drei vier fünf sechs sieben acht neun zehn hundert tausend million millionen milliarden`,
  beforeVerbs: `
    zu er sie es wir ihr ich du man nicht nie auch noch schon war waren ist sind wird werden wurde
    wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten muss müssen
    musste mussten will wollen wollte wollten darf dürfen`,
  afterVerbs: "",
};
