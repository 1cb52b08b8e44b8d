import type { LanguageWords } from "../language.ts";

/** Spanish. */
export const spanish: LanguageWords = {
  stopWords: `
    a al algo algunas algunos ante antes aquel aquella aunque así aún bajo bien cada casi como con contra cual
    cuales cuando cuanto de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas
    ese eso esos esta está estaba están estar estas este esto estos fue fueron ha había habían han hasta hay he
    hoy la las le les lo los más me mi mientras muy mucho muchos nada ni no nos nosotros nuestra nuestro o otra
    otras otro otros para pero poco por porque pues que qué quien quienes se sea según ser si sí sido sin sobre
    son su sus también tan tanto te tener tiene tienen toda todas todo todos tras tu tus un una uno unos usted
    ustedes ya y yo dijo`,
  titles:
    "sr sra sres sras srta dr dra dres prof profa lic ing arq gral cnel cap d dña don st sto sta mons p.ej pág cf vs aprox av avda",
  abbreviations:
    "etc s.a s.l ee.uu ee uu u.e ph.d a.c d.c cía ltda inc a.m p.m ene feb mar abr may jun jul ago sept oct nov dic",
  numberAbbreviations: "n no núm nº n.º p pp pág págs vol art fig tel cap",
  months:
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
  openers: `
    el la los las un una lo él ella ellos ellas este esta esto estos estas ese esa eso en de del por para con sin
    según tras desde cuando si como pero y aunque mientras también no se su sus a al qué quién dónde hay es`,
  pronouns:
    "él ella ellos ellas éste ésta éstos éstas este esto estos estas ese eso esos esas aquello ello lo",
  determiners:
    "este esta estos estas ese esa esos esas aquel aquella aquellos dicho dicha tal tales ambos ambas",
  pointers: [
    "otro",
    "otra",
    "otros",
    "otras",
    "el otro",
    "la otra",
    "los otros|dos|tres|mismos",
    "las otras|dos|tres|mismas",
    "el|la mismo|misma",
    "la pareja",
    "el dúo|trío",
    "uno|una|dos|tres|algunos|algunas|muchos|muchas|varios|varias|ninguno|ninguna de ellos|ellas",
    "entre ellos|ellas",
  ],
  connectives: [
    "por otro lado",
    "por el contrario",
    "por lo tanto",
    "sin embargo",
    "no obstante",
    "por ejemplo",
    "en cambio",
    "por tanto",
    "de hecho",
    "por eso",
    "por ello",
    "además",
    "asimismo",
    "entonces",
    "tampoco",
    "también",
    "luego",
    "después",
    "así",
    "pero",
    "pues",
    "aun así",
    "y",
    "o",
  ],
  speechVerbs:
    "dijo dice afirmó afirma explicó explica añadió añade señaló señala aseguró asegura declaró según indicó anunció advirtió",
  commonNouns: `
    tiempo año años mes meses semana semanas día días hora horas minuto minutos vez veces mañana tarde
    noche lunes martes miércoles jueves viernes sábado domingo gente persona personas hombre hombres
    mujer mujeres cosa cosas forma manera parte partes número fin final lugar tipo caso hecho nuevo
    nueva primer primera gran dos tres cuatro cinco seis siete ocho nueve diez cien cientos mil millón
    millones`,
  beforeVerbs: `
    yo él ella nosotros ellos ellas que se no ha han había habían habrá es son era eran fue fueron será
    serán ser está están estaba estaban puede pueden podía debe deben va van`,
  afterVerbs: "el la los las un una que",
};
