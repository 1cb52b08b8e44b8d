import {
  PrecisError,
  RANKER_NAMES,
  type RankerName,
  summarise,
  type SummaryOptions,
} from "@precis/core";

import type { Peer } from "../peers/peer.ts";
import { chooseOracle } from "../rouge/choose-oracle.ts";
import type { RougeTokeniser } from "../rouge/tokenise.ts";
import type { BenchArticle } from "./bench-article.ts";
import type { QualitySet } from "./quality-sets.ts";

/** What a system took, and from which of the two texts of an article. */
export interface SystemSummary {
  readonly from: "clean" | "raw";
  readonly sentences: readonly string[];
}

/** Anything that takes sentences from an article. */
export interface System {
  readonly name: string;
  /** How long its summaries were asked to be. */
  readonly length: string;
  readonly run: (article: BenchArticle) => Promise<SystemSummary>;
}

const LENGTHS = ["sentences", "default", "words"] as const;

/**
 * Returns everything that is measured on a set, the baseline first: the lead of the cleaned text.
 *
 * Beating the lead of the raw text would only show that cleaning helps, so differences are taken to
 * the lead of the text that the rankers themselves see. A text that core refuses with a
 * `PrecisError` gives an empty summary and scores 0; any other error stops the run.
 */
export function listSystems(
  set: QualitySet,
  peers: readonly Peer[],
  tokenise: RougeTokeniser,
): readonly System[] {
  const lead = `LEAD-${set.sentences}`;
  return [
    {
      name: lead,
      length: "of the cleaned text",
      run: async ({ clean }) => ({ from: "clean", sentences: clean.slice(0, set.sentences) }),
    },
    {
      name: lead,
      length: "of the raw text",
      run: async ({ raw }) => ({ from: "raw", sentences: raw.slice(0, set.sentences) }),
    },
    ...coreSystems(set),
    {
      name: "oracle",
      length: `up to ${set.sentences}`,
      run: async ({ clean, references }) => {
        const chosen = chooseOracle(clean, references, set.sentences, tokenise);
        return { from: "clean", sentences: chosen.map((index) => clean[index] ?? "") };
      },
    },
    ...peers.map((peer) => peerSystem(peer, set)),
  ];
}

function coreSystems(set: QualitySet): readonly System[] {
  return LENGTHS.flatMap((length) =>
    RANKER_NAMES.map((ranker) => ({
      name: ranker,
      length: toLabel(length, set),
      run: async (article): Promise<SystemSummary> => ({
        from: "clean",
        sentences: await runCore(article, toOptions(length, ranker, article, set)),
      }),
    })),
  );
}

function toLabel(length: (typeof LENGTHS)[number], set: QualitySet): string {
  const labels = {
    sentences: `--sentences ${set.sentences}`,
    default: "default",
    words: `--words of LEAD-${set.sentences}`,
  };
  return labels[length];
}

async function runCore(
  { article }: BenchArticle,
  options: SummaryOptions,
): Promise<readonly string[]> {
  if (article === null) return [];
  try {
    const summary = await summarise(article, options);
    return summary.sentences.map((sentence) => sentence.text);
  } catch (error) {
    if (error instanceof PrecisError) return [];
    throw error;
  }
}

function toOptions(
  length: (typeof LENGTHS)[number],
  ranker: RankerName,
  article: BenchArticle,
  set: QualitySet,
): SummaryOptions {
  switch (length) {
    case "sentences":
      return { ranker, sentences: set.sentences };
    case "words":
      return { ranker, words: Math.max(1, article.leadWords) };
    case "default":
      return { ranker };
  }
}

function peerSystem(peer: Peer, set: QualitySet): System {
  return {
    name: `${peer.name} ${peer.version}`,
    length: `${set.sentences} of the raw text`,
    run: async ({ text }) => ({
      from: "raw",
      sentences: await peer.run(text, set.sentences, set.language),
    }),
  };
}
