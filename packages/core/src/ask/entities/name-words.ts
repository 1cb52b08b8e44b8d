/**
 * Words that tell what kind of thing a name names; our own lists, of the offices, bodies and features
 * that news in English (and a little French and German) is full of. In lower case.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Titles and offices that stand before a person's name. */
export const PERSON_TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness king queen prince princess duke duchess
  emperor sultan sheikh emir pope bishop archbishop cardinal rabbi imam father sister brother reverend rev
  president vice prime minister chancellor premier secretary undersecretary deputy ambassador envoy consul governor
  mayor senator congressman congresswoman representative councillor alderman judge justice attorney
  prosecutor sheriff marshal general lieutenant colonel major captain sergeant corporal private admiral commander
  commissioner inspector superintendent constable detective officer chief director chairman chairwoman chair
  chairperson ceo cfo founder coach manager captain striker goalkeeper midfielder defender winger umpire referee
  actor actress singer author poet novelist journalist reporter editor analyst economist scientist researcher
  biologist chemist physicist historian geologist oceanographer hydrologist engineer architect spokesman
  spokeswoman spokesperson speaker sens reps teacher farmer baker curator librarian conservationist activist lawyer counsel
  foreign defence defense interior finance health education home state national security adviser advisor counterpart
  president-elect co-founder leader head former gen lt col sgt cpl maj capt gov sen rep hon st
  m mme mlle maître monsieur madame ministre maire président présidente herr frau bürgermeister bürgermeisterin
  ministerin förster försterin`);

/** Last words of the names of bodies. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
  university college school academy institute institution department ministry agency authority administration
  bureau office commission committee council parliament congress senate assembly court tribunal police army navy
  force forces guard party union league association federation confederation society club foundation trust fund
  bank group company corporation corp inc ltd llc plc gmbh ag holdings partners industries systems technologies
  laboratory laboratories lab observatory hospital clinic museum aquarium zoo gallery library orchestra theatre theater
  airlines airways railway railways press news times post tribune gazette herald journal network television radio
  church diocese mosque organisation organization alliance coalition front brigade network consortium
  liga ligue serie bundesliga league cup copa trophy championship championships tour open masters prix
  programme program service services board panel team centre center united city rovers wanderers athletic fc cf sc
  universität institut ministerium verein verband stiftung gesellschaft behörde amt partei gewerkschaft
  université ministère association conseil mairie préfecture syndicat house`);

/** First words of the names of clubs, in the languages that football news is full of. */
export const CLUB_OPENERS: ReadonlySet<string> = words(`
  real sporting deportivo recreativo atletico atlético athletic racing dynamo dinamo lokomotiv spartak olympique
  borussia bayern inter fc ac as cf sc`);

/** Last words of the names of places; some come first ("Lake Victoria"). */
export const PLACE_HEADS: ReadonlySet<string> = words(`
  river lake sea ocean bay gulf strait channel canal island islands isle peninsula cape coast beach reef bank
  mount mountain mountains hill hills valley gorge canyon pass desert forest wood woods park garden gardens
  street road avenue lane square bridge tunnel harbour harbor port airport station stadium arena ground
  province county district region territory republic kingdom emirate prefecture canton village town
  city basin delta plateau plain glacier fjord falls reservoir dam quay market palace castle tower plaza
  fluss see meer wald berg tal straße platz brücke moor rivière lac mer forêt montagne vallée rue pont quai`);

/** Returns whether a word in lower case is the head of a body's or a place's name. */
export function isHead(word: string): boolean {
  return ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word);
}

/** Small words inside names: "University of Leeds", "Ludwig van Beethoven". */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
  of the de da do dos das du des del della di la le van von der den zu bin ibn al el ap ab y e af for and und et`);

/** Particles that may join two capitalised words without more: the others need a body's or place's head word. */
export const PERSON_PARTICLES: ReadonlySet<string> = words(
  "de da do dos das du del della di la van von der den zu bin ibn al el ap ab y e af",
);

/** Points of the compass: places to go, not places by name. */
export const COMPASS_WORDS: ReadonlySet<string> = words(`
  north south east west northeast northwest southeast southwest midwest`);

/** Units of measure: what is counted, never what is asked for. */
export const UNITS: ReadonlySet<string> = words(`
  metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters
  millimetre millimetres millimeter millimeters mile miles yard yards foot feet inch inches litre litres liter
  liters millilitre millilitres gallon gallons gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes
  ton tons pound pounds ounce ounces hectare hectares acre acres degree degrees percent percentage point points
  dollar dollars euro euros rupee rupees yuan cent cents volt volts watt watts megawatt megawatts gigawatt
  gigawatts kilowatt kilowatts hour hours minute minutes second seconds`);

/** Calendar words: names in English, never people or places. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter ramadan eid diwali passover spring summer autumn winter
  lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  januar februar märz juni juli oktober dezember`);
