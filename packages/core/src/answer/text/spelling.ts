/** Builds a pattern from a list of stems, so that the lists below can be read and added to. */
function stems(before: string, list: string, after: string): RegExp {
  return new RegExp(`${before}(${list.split(" ").join("|")})${after}`, "u");
}

/** Patterns of British spelling and what American English writes in their place. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // colour, color
  [
    stems(
      "(?<=^(?:dis|mis|en|un|re)?)",
      "arb ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab misdemean " +
        "neighb od parl ranc rig rum savi sav splend succ tum val vap vig",
      "our",
    ),
    "$1or",
  ],
  // centre, center; kilometre, kilometer
  [
    stems(
      "(?<=^)",
      "amphitheat calib cent epicent fib goit lust meag sab sept somb spect theat",
      "re(?=[sd]?$)",
    ),
    "$1er",
  ],
  [/(?<=lit|met)re(?=s?$)/u, "er"],
  // travelled, traveled
  [
    stems(
      "(?<=^(?:mis|re|un)?)",
      "cancel channel counsel dial enrol equal fuel fulfil instal jewel label level marvel model panel " +
        "quarrel rival signal skil total travel tunnel wil",
      "l(?=(?:ed|ings?|ers?|ery|ors?|ment|ful|ous)?$)",
    ),
    "$1",
  ],
  // organise, organize; analyse, analyze
  [/(?<=^.{3,})is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/u, "iz"],
  [/(?<=^.{2,})lys(?=(?:e[ds]?|ers?|ing)$)/u, "lyz"],
  // defence, defense
  [/(?<=^(?:def|off|lic|pret))enc(?=es?$)/u, "ens"],
  // catalogue, catalog
  [/(?<=^(?:anal|catal|dial|epil|homol|monol|prol))ogue(?=s?$)/u, "og"],
  // haemoglobin, hemoglobin
  [stems("(?<=^)", "an arch encyclop gyn h isch leuk medi orthop p", "ae(?=[cdmostv])"), "$1e"],
  [stems("(?<=^)", "diarrh f man", "oe(?=[atu])"), "$1e"],
  [/^ae(?=sthet)|^oe(?=dem|soph|str)/u, "e"],
];

/** Words that no pattern reaches, with the spelling they are compared under. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["adviser", "advisor"],
  ["advisers", "advisors"],
  ["aeroplane", "airplane"],
  ["aeroplanes", "airplanes"],
  ["ageing", "aging"],
  ["aluminium", "aluminum"],
  // A plural noun more often than a verb.
  ["analyses", "analyses"],
  ["artefact", "artifact"],
  ["artefacts", "artifacts"],
  ["cheque", "check"],
  ["cheques", "checks"],
  ["cosy", "cozy"],
  ["draught", "draft"],
  ["enquiry", "inquiry"],
  ["enquiries", "inquiries"],
  ["grey", "gray"],
  ["jewellery", "jewelry"],
  ["judgement", "judgment"],
  ["judgements", "judgments"],
  ["kerb", "curb"],
  ["manoeuvre", "maneuver"],
  ["manoeuvres", "maneuvers"],
  ["mould", "mold"],
  ["moustache", "mustache"],
  ["plough", "plow"],
  ["practise", "practice"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["pyjamas", "pajamas"],
  ["sceptic", "skeptic"],
  ["sceptics", "skeptics"],
  ["sceptical", "skeptical"],
  ["scepticism", "skepticism"],
  ["sulphate", "sulfate"],
  ["sulphur", "sulfur"],
  ["tyre", "tire"],
  ["tyres", "tires"],
  ["whiskey", "whisky"],
  ["yoghurt", "yogurt"],
]);

/**
 * Returns one spelling for a word in lower case that British and American English spell differently:
 * "organise" and "organize" come back equal, and so do "centre" and "center". The result is a key to
 * compare, not a spelling to show.
 */
export function toOneSpelling(word: string): string {
  return (
    VARIANTS.get(word) ??
    RULES.reduce((spelling, [pattern, replacement]) => spelling.replace(pattern, replacement), word)
  );
}
