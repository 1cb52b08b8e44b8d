import { describe, expect, it } from "vitest";

import { sentencesOf } from "./sentences-of.ts";

describe("sentences with no white space between them", () => {
  it.for<[title: string, text: string, sentences: readonly string[]]>([
    [
      "part behind a quotation that ends in a word",
      'On parle de « trêve ».Le maire, lui, dit "pause".La grève dure.',
      ["On parle de « trêve ».", 'Le maire, lui, dit "pause".', "La grève dure."],
    ],
    [
      "part before a straight quote that opens",
      'La route est coupée."Nous restons", dit-elle.',
      ["La route est coupée.", '"Nous restons", dit-elle.'],
    ],
    [
      "part behind a straight quote that closes",
      '"Nous restons. Le pont tient."Le maire approuve.',
      ['"Nous restons.', 'Le pont tient."', "Le maire approuve."],
    ],
    [
      "part before a curly quote",
      "The road is closed.“We stay,” she said.",
      ["The road is closed.", "“We stay,” she said."],
    ],
    ["part at an ellipsis", "On attendait...Puis rien.", ["On attendait...", "Puis rien."]],
    [
      "part before a short title",
      "Le vote est clos.M. Traoré l'emporte.",
      ["Le vote est clos.", "M. Traoré l'emporte."],
    ],
    ["part before a bullet", "Bring these.• Soap", ["Bring these.", "• Soap"]],
    [
      "part behind a number",
      "It fell by 12%.Rents rose in 2019.They fell later.",
      ["It fell by 12%.", "Rents rose in 2019.", "They fell later."],
    ],
  ])("%s", async ([, text, sentences]) => {
    expect(await sentencesOf(text)).toEqual(sentences);
  });

  it.for<[title: string, text: string]>([
    ["are not made of a name", "The song by will.I.am sold well."],
    ["are not made of an address", "Ask at help@town.Example.org or at http://a.org/x?Id=3 today."],
    ["are not made of initials", "The U.S.Army and J.R.Hartley agree."],
    ["are not made of a number", "It costs 3.5 euros or 1.200 lek."],
  ])("%s", async ([, text]) => {
    expect(await sentencesOf(text)).toEqual([text]);
  });

  it.for<[language: string, text: string, sentences: readonly string[]]>([
    ["zh", "他走了。“你好吗？”完了！", ["他走了。", "“你好吗？”", "完了！"]],
    ["ja", "「行く。」と言った。雨だ。", ["「行く。」と言った。", "雨だ。"]],
    ["ja", "駅（閉鎖。再開は未定）に着いた。", ["駅（閉鎖。再開は未定）に着いた。"]],
    ["hi", "पुल खुल गया। कतार चल पड़ी।", ["पुल खुल गया।", "कतार चल पड़ी।"]],
    ["ar", "متى يصل القارب؟ لا أحد يعرف.", ["متى يصل القارب؟", "لا أحد يعرف."]],
    ["th", "เรือมาถึง ทุกคนดีใจ", ["เรือมาถึง ทุกคนดีใจ"]],
  ])("part as their script does: %s, %s", async ([language, text, sentences]) => {
    expect(await sentencesOf(text, language)).toEqual(sentences);
  });
});
