const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every no all both either neither such other another " +
    "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs " +
    "who whom whose which what where when why how there here one " +
    "and or but nor so yet if then than as because since while although though until unless whether " +
    "of in on at by for with from to into onto over under about after before between through during " +
    "against among around across behind beyond near off out up down per via within without " +
    "be is am are was were been being have has had having do does did done doing will would shall " +
    "should can could may might must not n't s t re ve ll d m " +
    "said say says told also just only more most much many very too still now even ever never again " +
    "today yesterday tomorrow tonight"
  ).split(" "),
);

/** Returns whether a word in small letters carries no content of its own. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
