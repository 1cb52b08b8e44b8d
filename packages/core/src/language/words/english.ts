import type { LanguageWords } from "../language.ts";

/** English, British and American; reference and connective lists after Zhang, Wan and Bansal 2023, appendix F. */
export const english: LanguageWords = {
  stopWords: `
    a about above across after again against all almost along already also although always am among an and
    another any anybody anyone anything are around as at away back be became because become been before began
    behind being below between both but by can cannot could did do does doing done down during each either
    else enough even ever every everybody everyone everything few for from further get gets getting give given
    go goes going gone got had has have having he her here hers herself him himself his how however i if in
    into is it its itself just keep kept last least less let like made make makes making many may maybe me
    might more most much must my myself near need never next no nobody none nor not nothing now of off often
    on once one only onto or other others our ours ourselves out over own per perhaps put quite rather really
    s said same say saying says see seem seemed seems seen several shall she should since so some somebody
    someone something sometimes soon still such t take taken than that the their theirs them themselves then
    there these they thing things this those though through thus to together told too took toward towards
    under until up upon us use used uses using very was way we well went were what whatever when where whether
    which while who whoever whole whom whose why will with within without would yes yet you your yours
    yourself yourselves don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't
    hasn't haven't hadn't i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd they're they've
    they'll they'd he'll he'd she'll she'd it'll there'll mr mrs ms dr`,
  titles: `
    mr mrs ms messrs dr prof st sr jr fr rev hon rt mt ft gen lt col maj capt cpl sgt pvt cmdr adm sen rep gov
    pres supt det insp ald amb asst assn sec esq dept univ vs v viz cf al approx est fig figs ed eds vol e.g i.e
    eg ie pp gov't lieut brig ven mme mlle bros drs profs reps sens govs p.s`,
  abbreviations: `
    inc ltd co corp plc llc bros etc u.s u.s.a u.k u.n e.u u.s.s.r u.a.e a.m p.m am pm ph.d m.d b.a m.a b.sc
    m.sc d.c l.a n.y n.j washington.d.c b.c a.d c.e b.c.e d.phil ll.b r.i.p jr sr ave blvd rd st dept est
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa tenn tex va vt wash wis wyo`,
  numberAbbreviations: "no nos p pp vol ch sec art fig ca c para pt nr op ver v n° ext",
  months: `
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`,
  openers: `
    the a an this that these those it he she they we you i there here his her their its our my your in on at
    for from by with as after before when while if since although though because but and so or yet however
    meanwhile what who where why how which is are was were do does did can could will would should has have
    please not no yes one some many most all both each every another other more now then still also according
    under over until despite during among between within without last next`,
  pronouns:
    "he she it they him her them his hers its their theirs this that these those it's he's she's they're that's",
  determiners: "this that these those such both",
  pointers: [
    "others",
    "another",
    "the others|same|latter|two|three|pair|duo|trio|couple",
    "the other one|ones|two|three|four|five|six|man|men|woman|women|side|half|victim|victims|suspect|suspects",
    "the other|former|rest is|are|was|were|has|have|had|will|would|can|could|said",
    "one|two|three|all|none|each|neither is|are|was|were|has|have|had",
    "one|two|three|four|five|six|some|many|most|several|few|all|none|each|either|neither|half of them|these|those",
    "among them|these|those",
    "of them|these|those",
  ],
  connectives: [
    "at the same time",
    "for that reason",
    "for this reason",
    "on the other hand",
    "on the one hand",
    "in other words",
    "in that case",
    "in response",
    "even then",
    "in return",
    "since then",
    "until then",
    "that said",
    "after all",
    "by then",
    "if not",
    "if so",
    "as a result",
    "for example",
    "for instance",
    "in contrast",
    "in addition",
    "by contrast",
    "in turn",
    "at that point",
    "at the time",
    "even so",
    "not only",
    "after that",
    "because of this",
    "instead",
    "moreover",
    "furthermore",
    "nevertheless",
    "nonetheless",
    "consequently",
    "otherwise",
    "similarly",
    "likewise",
    "additionally",
    "meanwhile",
    "therefore",
    "however",
    "besides",
    "clearly",
    "indeed",
    "hence",
    "again",
    "still",
    "thus",
    "then",
    "also",
    "yet",
    "but",
    "and",
    "nor",
    "too",
    "so",
    "or",
  ],
  speechVerbs: `
    said says say told tells added adds explained explains argued argues claimed claims warned warns insisted
    insists noted notes announced announces reported reports stated states replied asked asks confirmed
    confirms denied denies according wrote writes tweeted admitted admits believes believed suggested`,
  commonNouns: `
    time times year years month months week weeks weekend day days hour hours minute minutes second
    seconds today yesterday tomorrow morning afternoon evening night monday tuesday wednesday thursday
    friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays people person
    man men woman women thing things way ways part parts number lot lots end place places kind sort bit
    fact case ago new first old good great big long little something right added asked told two three
    four five six seven eight nine ten hundred hundreds thousand thousands million millions billion`,
  beforeVerbs: `
    to he she we they i you it who which was were is are be been being am had have has having will would
    could can may might must should shall did does do not never also just still already then cannot
    can't couldn't don't doesn't didn't won't wouldn't wasn't isn't weren't aren't hasn't haven't hadn't
    shouldn't i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd they're they've
    they'll they'd he'll he'd she'll she'd it'll`,
  afterVerbs: `
    the a an his her its their our your my this that these those him them me us it himself herself
    itself themselves up out off away down back what how why whether if`,
};
