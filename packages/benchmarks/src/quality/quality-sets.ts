import { SET_FILES } from "../data/set-files.ts";
import type { OpenerLanguage } from "../integrity/opener-words.ts";
import type { RougeTokeniserOptions } from "../rouge/tokenise.ts";

/** A set of articles with references, and how it is scored. */
export interface QualitySet {
  readonly name: string;
  /** Its path below the data folder. */
  readonly file: string;
  readonly language: OpenerLanguage;
  /** The length of the lead that is hard to beat on this set, in sentences. */
  readonly sentences: number;
  /** Whether the learned ranker was fitted on it, so that its figures there prove nothing. */
  readonly fitted: boolean;
  readonly rouge: RougeTokeniserOptions;
}

const ENGLISH: RougeTokeniserOptions = { letters: "ascii", stem: true };

/** French words keep their accents, and the English stemmer stays away from them. */
const FRENCH: RougeTokeniserOptions = { letters: "any", stem: false };

/** The sets, in the order of the tables. */
export const QUALITY_SETS: readonly QualitySet[] = [
  {
    name: "cnndm.dev",
    file: SET_FILES.news,
    language: "en",
    sentences: 3,
    fitted: false,
    rouge: ENGLISH,
  },
  {
    name: "cnndm.train",
    file: SET_FILES.trainingNews,
    language: "en",
    sentences: 3,
    fitted: true,
    rouge: ENGLISH,
  },
  {
    name: "scitldr.dev",
    file: SET_FILES.abstracts,
    language: "en",
    sentences: 1,
    fitted: false,
    rouge: ENGLISH,
  },
  {
    name: "orangesum-fr.dev",
    file: SET_FILES.frenchNews,
    language: "fr",
    sentences: 2,
    fitted: false,
    rouge: FRENCH,
  },
];
