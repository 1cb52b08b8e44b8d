import {
  type Document,
  listPairs,
  measureSentences,
  measureTerms,
  readDocument,
  readText,
  type WordPair,
} from "@precis/core/training";

import type { SummaryRow } from "../data/read-summaries.ts";
import { chooseOracle } from "../rouge/choose-oracle.ts";
import { prepareText } from "../rouge/score-rouge.ts";
import type { RougeTokeniser } from "../rouge/tokenise.ts";
import { createSetScorer, type SetRouge } from "./score-sets.ts";

/** A training text with all that is fitted to it. */
export interface Story {
  readonly document: Document;
  /** Whether it is told as CNN tells: short opening sentences. The others are mostly the Daily Mail's. */
  readonly cnn: boolean;
  readonly scoreSet: (set: readonly number[]) => SetRouge;
  readonly terms: Learned;
  readonly pairs: { readonly list: readonly WordPair[]; readonly targets: readonly number[] };
  readonly sentences: Learned;
}

/** Feature rows with what each should give. */
export interface Learned {
  readonly features: readonly (readonly number[])[];
  readonly targets: readonly number[];
}

/** The oracle stops here: people's summaries of news have three or four sentences. */
const ORACLE_SENTENCES = 4;

/** Marks of CNN's own pages in the text. */
const CNN = /\(CNN\)|E-mail to a friend|CNN's|CNN /u;

/** Returns a row read as core reads it; `null` where nothing of it is a sentence. */
export async function readStory(row: SummaryRow, tokenise: RougeTokeniser): Promise<Story | null> {
  const article = await readText(row.text, { title: row.title, language: "en" });
  const document = await readDocument(article);
  const [reference] = row.references;
  if (document.sentences.length === 0 || reference === undefined) return null;
  const spoken = document.sentences.map(({ start, end }) => article.text.slice(start, end));
  const wanted = tokenise(reference);
  const scoreSet = createSetScorer(
    spoken.map((sentence) => tokenise(sentence)),
    wanted,
  );
  const oracle = chooseOracle(
    spoken,
    [prepareText(reference, tokenise)],
    ORACLE_SENTENCES,
    tokenise,
  );
  return {
    document,
    cnn: CNN.test(row.text),
    scoreSet,
    terms: { features: measureTerms(document), targets: findTerms(document, wanted, tokenise) },
    pairs: findPairs(document, wanted, tokenise),
    sentences: {
      features: measureSentences(document),
      targets: spoken.map((_, index) => valueSentence(scoreSet([index]), oracle.includes(index))),
    },
  };
}

/** What a sentence is worth: ½ ROUGE-1 + ROUGE-2 of it alone, and ½ more where the oracle takes it. */
function valueSentence({ rouge1, rouge2 }: SetRouge, chosen: boolean): number {
  return rouge1 / 2 + rouge2 + (chosen ? 0.5 : 0);
}

/** Returns 1 for each term that some form of is in the reference, else 0. */
function findTerms(
  document: Document,
  reference: readonly string[],
  tokenise: RougeTokeniser,
): readonly number[] {
  const wanted = new Set(reference);
  const found = document.terms.map(() => 0);
  for (const { tokens } of document.sentences) {
    for (const { term, start, end } of tokens) {
      if (term < 0 || found[term] === 1) continue;
      const forms = tokenise(document.article.text.slice(start, end));
      if (forms.length > 0 && forms.every((form) => wanted.has(form))) found[term] = 1;
    }
  }
  return found;
}

/** Returns the document's pairs of words, and 1 for each that the reference has side by side, else 0. */
function findPairs(
  document: Document,
  reference: readonly string[],
  tokenise: RougeTokeniser,
): Story["pairs"] {
  const wanted = new Set(reference.slice(1).map((token, at) => `${reference[at] ?? ""} ${token}`));
  const list = listPairs(document).pairs;
  const targets = list.map(({ tokens: [left, right] }) => {
    const before = tokenise(document.article.text.slice(left.start, left.end)).at(-1);
    const [after] = tokenise(document.article.text.slice(right.start, right.end));
    return wanted.has(`${before ?? ""} ${after ?? ""}`) ? 1 : 0;
  });
  return { list, targets };
}
