import type { NotAvailable } from "../page/render-not-available.ts";
import type { Provenance } from "../run/provenance.ts";
import type { Interval } from "../statistics/bootstrap.ts";

/** A page on which an extractor came to grief, and how. */
export interface PageFailure {
  /** The first twelve characters of the page's id, which tell it from all others. */
  readonly page: string;
  readonly reason: string;
}

/** What an extractor is worth over all pages; shares from 0 to 1. */
export interface ExtractorScore {
  readonly extractor: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The difference of the pages' F1 to those of Précis, page by page; `null` for Précis itself. */
  readonly overPrecis: Interval | null;
  readonly msPerPage: number;
  readonly failures: readonly PageFailure[];
  /** The pages with the lowest F1, worst first. */
  readonly worst: readonly { readonly page: string; readonly f1: number }[];
}

/** Everything `npm run bench:extract` found. */
export interface ExtractResult {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly pages: number;
  readonly extractors: readonly ExtractorScore[];
  readonly notAvailable: readonly NotAvailable[];
}
