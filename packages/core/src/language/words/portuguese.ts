import type { LanguageWords } from "../language.ts";

/** Portuguese, European and Brazilian. */
export const portuguese: LanguageWords = {
  stopWords: `
    a à ao aos as às até com como contra da das de dela dele deles depois desde do dos durante e é ela elas ele
    eles em entre era eram essa essas esse esses esta está estão estas este estes eu foi foram há isso isto já
    lhe lhes mais mas me mesmo meu minha muito muitos na não nas nem no nos nós nossa nosso num numa o os ou
    outra outras outro outros para pela pelas pelo pelos por porque quando que quem se seja sem ser seu seus só
    sob sobre sua suas são também tem têm ter teve toda todas todo todos um uma umas uns você vocês disse ainda`,
  titles:
    "sr sra srs sras dr dra drs prof profa eng arq gen cel cap exmo exma d st sto sta pe av r cf vs aprox",
  abbreviations:
    "etc s.a ltda lda cia e.u.a eua u.e a.c d.c ph.d jan fev mar abr mai jun jul ago set out nov dez",
  numberAbbreviations: "n nº n.º p pp pág vol art fig tel cap",
  months:
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  openers: `
    o a os as um uma ele ela eles elas este esta isto isso esse essa em no na de do da por para com sem segundo
    após desde quando se como mas e embora enquanto também não seu sua ao à que quem onde é são`,
  pronouns:
    "ele ela eles elas este esta isto isso esse essa esses essas aquilo estes estas aquele aquela",
  determiners: "este esta estes estas esse essa esses essas aquele aquela tal tais ambos ambas",
  pointers: [
    "outro",
    "outra",
    "outros",
    "outras",
    "o outro|mesmo|casal|trio",
    "a outra|mesma|dupla",
    "os outros|dois|três|mesmos",
    "as outras|duas|três|mesmas",
    "um|dois|três|alguns|muitos|vários|nenhum deles",
    "uma|duas|três|algumas|muitas|várias|nenhuma delas",
    "entre eles|elas",
  ],
  connectives: [
    "por outro lado",
    "pelo contrário",
    "por exemplo",
    "além disso",
    "por isso",
    "no entanto",
    "de fato",
    "de facto",
    "entretanto",
    "contudo",
    "todavia",
    "portanto",
    "porém",
    "assim",
    "então",
    "também",
    "depois",
    "aliás",
    "logo",
    "mas",
    "pois",
    "e",
    "ou",
  ],
  speechVerbs:
    "disse diz afirmou afirma explicou explica acrescentou declarou segundo ressaltou destacou anunciou garantiu contou",
  commonNouns: `
    tempo ano anos mês meses semana semanas dia dias hora horas minuto minutos vez vezes manhã tarde
    noite segunda terça quarta quinta sexta sábado domingo gente pessoa pessoas homem homens mulher
    mulheres coisa coisas forma maneira parte número fim lugar tipo caso fato novo nova primeiro
    primeira dois duas três quatro cinco seis sete oito nove dez cem mil milhão milhões`,
  beforeVerbs: `
    eu ele ela nós eles elas que se não tem têm tinha tinham foi foram era eram é são será serão ser
    estar está estão estava pode podem podia deve devem vai vão`,
  afterVerbs: "o a os as um uma que",
};
