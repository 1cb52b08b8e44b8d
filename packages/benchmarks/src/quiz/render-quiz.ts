import { renderInterval } from "../page/render-interval.ts";
import { renderProvenance } from "../page/render-provenance.ts";
import { renderTable } from "../page/render-table.ts";
import type { Agreement } from "./dgen/score-offers.ts";
import type { MakerScore, Making, QuizResult } from "./quiz-result.ts";

type Line = readonly [what: string, toReach: string, toCell: (maker: MakerScore) => string];

/** Returns the figures as a page of Markdown. */
export function renderQuiz(result: QuizResult): string {
  const sections = [
    "# Quizzes",
    renderProvenance(result.provenance),
    `Each article was asked for ${result.requested} questions. The audit and the guessers are written apart from core's own
and use none of its code. Naive: any sentence, any named entity or number by compromise, three other ones
of the same type from the article. Guessers that cannot choose share the options out, so that chance is the
mean of 1 / options. The best is taken after the fact, which flatters it by a point or so; all together is a
logistic fit on other articles, which nothing flatters. Intervals are from drawing quizzes anew.`,
    renderHeadline(result),
    "## Rules",
    renderRules(result),
    "## Guessers",
    renderGuessers(result),
    "## Make-up",
    renderMaking(result),
    "## Wrong answers beside people's",
    renderOffers(result),
  ];
  return `${sections.join("\n\n")}\n`;
}

function renderHeadline(result: QuizResult): string {
  const { makers } = result;
  const rows = listLines(result).map(([what, toReach, toCell]) => [
    what,
    toReach,
    ...makers.map(toCell),
  ]);
  return renderTable(["", "to reach", ...makers.map(({ maker }) => maker)], rows);
}

function listLines({ makers, critical }: QuizResult): readonly Line[] {
  const articles = makers[0]?.making.fullArticles ?? 0;
  const naive = makers.find(({ maker }) => maker === "naive");
  const marked = `any ${percent(critical.anySentence)}, densest quarter ${percent(critical.densestQuarter)}`;
  return [
    ["questions", "", (maker) => String(countQuestions(maker))],
    [
      `made of asked, ${articles} articles of 400–600 words`,
      "≥ 95 %",
      ({ making }) => percent(making.madePercent),
    ],
    ["with four options", "≥ 90 %", ({ making }) => percent(making.fourOptionsPercent)],
    ["break no rule below", "", (maker) => percent(meanClean(maker))],
    ["chance", "", ({ guessing }) => percent(guessing.chance)],
    [
      "best closed-book guesser over chance, points [95 %]",
      "≤ 3",
      ({ guessing }) => renderInterval(guessing.bestOverChance, 1),
    ],
    [
      "all guessers together over chance, points [95 %]",
      "",
      ({ guessing }) => renderInterval(guessing.fittedOverChance, 1),
    ],
    ["open-book reader", "", ({ guessing }) => percent(guessing.openBook)],
    [
      "its lead over the best guesser, points [95 %]",
      "",
      ({ guessing }) => renderInterval(guessing.openBookLead, 1),
    ],
    ["quarters of the article asked about", "", ({ making }) => percent(making.coveragePercent)],
    [
      `sentences that people marked as critical (${marked})`,
      "",
      ({ criticalPercent }) => percent(criticalPercent),
    ],
    ["a quiz of ten on 500 to 700 words, warm", "≤ 60 ms", (maker) => renderTime(maker, naive)],
  ];
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}

function countQuestions({ audits }: MakerScore): number {
  return audits.reduce((sum, { questions }) => sum + questions, 0);
}

function meanClean(maker: MakerScore): number {
  const clean = maker.audits.map(({ cleanPercent, questions }) => cleanPercent * questions);
  return clean.reduce((sum, one) => sum + one, 0) / Math.max(1, countQuestions(maker));
}

function renderTime({ msPerQuiz }: MakerScore, naive: MakerScore | undefined): string {
  const ratio = naive === undefined ? "" : ` (${(msPerQuiz / naive.msPerQuiz).toFixed(2)} ×)`;
  return `${msPerQuiz.toFixed(0)} ms${ratio}`;
}

function renderRules({ makers, rules, sets }: QuizResult): string {
  const columns = makers.flatMap(({ maker, audits }) =>
    audits.map(({ set, perHundred }) => ({ head: `${maker}, ${set}`, perHundred })),
  );
  const rows = rules.map(({ rule, about, atMost }) => [
    rule,
    about,
    String(atMost),
    ...columns.map(({ perHundred }) => perHundred[rule]?.toFixed(2) ?? "—"),
  ]);
  const note = sets.map(({ set, articles }) => `${set}, ${articles} articles`).join("; ");
  const heads = ["rule", "what is looked at", "at most", ...columns.map(({ head }) => head)];
  return `Questions of a hundred that break a rule (${note}).\n\n${renderTable(heads, rows, 2)}`;
}

function renderGuessers({ makers }: QuizResult): string {
  const names = makers[0]?.guessing.guessers.map(({ guesser }) => guesser) ?? [];
  const rows = [
    ["*chance*", ...makers.map(({ guessing }) => guessing.chance.toFixed(1))],
    ...names.map((name) => [name, ...makers.map((maker) => accuracyOf(maker, name))]),
  ];
  return `Questions that each guesser gets right, per cent.

${renderTable(["what is picked", ...makers.map(({ maker }) => maker)], rows)}`;
}

function accuracyOf({ guessing }: MakerScore, name: string): string {
  return guessing.guessers.find(({ guesser }) => guesser === name)?.accuracy.toFixed(1) ?? "—";
}

function renderMaking({ makers }: QuizResult): string {
  const rows = makers.map(({ maker, making }) => [
    maker,
    renderShares(making.types),
    making.places.map((share) => share.toFixed(1)).join(" · "),
  ]);
  const rejected = makers.find(({ making }) => Object.keys(making.rejected).length > 0);
  return [
    renderTable(["", "types, %", "answers at first · second · third · fourth place, %"], rows, 2),
    ...(rejected === undefined ? [] : [renderRejected(rejected.maker, rejected.making)]),
  ].join("\n\n");
}

function renderShares(shares: Readonly<Record<string, number>>): string {
  return Object.entries(shares)
    .map(([name, share]) => `${name} ${share.toFixed(1)}`)
    .join(", ");
}

function renderRejected(maker: string, { rejected }: Making): string {
  const reasons = Object.entries(rejected).map(([reason, count]) => `${reason} ${count}`);
  return `What ${maker} turned down by its own account: ${reasons.join(", ")}.`;
}

function renderOffers({ offers }: QuizResult): string {
  const rows = offers.map(({ maker, offeredPercent, all, offered }) => [
    maker,
    percent(offeredPercent),
    renderAgreement(all),
    renderAgreement(offered),
  ]);
  const heads = ["", "offers anything for", "all answers", "answers with offers"];
  return `DGen: ${offers[0]?.answers ?? 0} answers in sentences on science, business and trivia, with wrong answers by people.
Cells are P@1 / P@3 / MRR × 100: the share of the first and of the first three offers that people wrote too,
and the mean of 1 / the place of the first such offer. An offer counts as people's when it is the same but for
case and plural; nothing offered scores 0.

${renderTable(heads, rows)}`;
}

function renderAgreement({ p1, p3, mrr }: Agreement): string {
  return [p1, p3, mrr].map((value) => value.toFixed(1)).join(" / ");
}
