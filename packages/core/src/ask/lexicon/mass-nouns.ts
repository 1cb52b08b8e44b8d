/** Nouns that take neither "a" nor a plural in news, of those in `noun-fields.json` and near it; our own list. */
const MASS_NOUNS: ReadonlySet<string> = new Set(
  `abandonment absence abuse access admiration adolescence adulthood advertising advice affection aggression agony
  agriculture aid alcohol ammunition amnesia amusement anger anguish anxiety applause appreciation architecture
  arson art arthritis assistance asthma attendance attention autism awareness baggage bail balance banking
  barley baseball basketball beauty beef beer behavior behaviour betrayal blackmail bleeding blindness blood
  boredom boxing bravery bread bribery bullying butter caffeine calm cannabis care cash catering caution cement
  censorship chaos cheese chemistry chemotherapy chess childhood chocolate cholera clay cleanliness cleverness
  climbing clothing coal cocaine coffee cold comfort commerce communication compassion compensation concrete
  confidence confusion conservation construction consumption contempt control cookery cooking cooperation copper
  correspondence corruption cotton counselling courage cricket cruelty cuisine cultivation curiosity custody
  cutlery cycling damage dancing darkness debris defence defense democracy despair destruction detention
  determination devastation dialysis diabetes dignity diplomacy discipline discrimination disgust dismay
  distress dust dyslexia eagerness ecstasy education electricity embarrassment emigration employment energy
  engineering entertainment enthusiasm envy epilepsy equality equipment erosion espionage ethics evidence
  evolution excitement exhaustion exile existence expertise exposure extinction extradition eyesight fame
  farming fatigue feedback fencing fighting fishing flattery flooding flour fog food football footage forestry
  forgiveness freedom frost frustration fuel fun funding furniture fury garbage generosity geography
  globalisation glory glue gold golf goodwill gossip grass gratitude gravel gravity greed grief growth guidance
  guilt gunfire happiness harassment hardship harm hatred hay healing health healthcare heat heating help
  heritage heroin hockey homework honesty honey honor honour hospitality hostility housing humanity humiliation
  humor humour hunger hunting hygiene ice imagination imitation immigration immunity importance imprisonment
  independence infancy inflation influenza information infrastructure injustice ink innocence insurance
  integrity intelligence intimidation irrigation isolation ivory jealousy jewellery jewelry journalism joy
  judiciary justice kindness knowledge labor labour laughter laundry leadership leather legislation leisure
  liberty lighting lightning linen literature litter livestock logic loneliness loyalty luck luggage machinery
  magic mail maize malaria management manslaughter marijuana marketing mathematics maturity meat measles
  medication medicine membership merchandise migration milk mining mischief modesty momentum money morale
  morphine motivation mud multiplication music nature navigation neglect negligence news nobility noise nonsense
  nostalgia nutrition obedience obesity oil optimism overcrowding oxygen packaging paint panic paper paralysis
  parking parliament participation patience peace perjury permission perseverance petrol physiotherapy piracy
  pity plastic pneumonia poetry policing politics pollution popularity porcelain pork pottery poverty power
  praise precision presence prestige pride privacy probation production productivity progress propaganda
  prosperity protection psychology publicity punctuality quarantine racism radar radiotherapy rage rain rainfall
  realism recognition recruitment rehab relief remorse rent research respect rest restoration retail retirement
  revenge rice rowing rubber rubble rugby running rust sadness safety salt sand satisfaction scenery schooling
  science scrutiny seaweed secrecy security sewage shame shipping shopping shyness silence silk silver
  simplicity singing skepticism skiing slavery sleep smoke smoking smuggling snow soccer software soil
  solidarity sorrow speed spending stability staff stamina starvation status steam steel strength stress
  subsistence suffering sugar suicide sunlight sunshine surveillance survival sustainability sweat swimming
  sympathy taxation tea teaching television tennis terror terrorism testimony thirst thrift timber tobacco
  tolerance torture tourism trade traffic training transparency transport transportation travel treasure trust
  tuberculosis tuition underwear unemployment unity vandalism varnish velvet vinegar violence visibility voting
  warfare warmth waste water wealth weaponry weather weeping welfare wheat whisky wildlife willingness wine
  wisdom wood wool work workforce worship wreckage yoghurt youth zinc`.split(/\s+/u),
);

/** Returns whether a noun in lower case is one of what is not counted: "furniture", "relief". */
export function isMass(noun: string): boolean {
  return MASS_NOUNS.has(noun.split(" ").at(-1) ?? noun);
}
