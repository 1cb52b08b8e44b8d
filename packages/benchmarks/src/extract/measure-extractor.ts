import { bootstrapMean } from "../statistics/bootstrap.ts";
import { meanOf } from "../statistics/mean.ts";
import { median } from "../statistics/median.ts";
import type { ExtractorScore, PageFailure } from "./extract-result.ts";
import type { Extractor } from "./extractor.ts";
import type { BenchPage } from "./pages.ts";
import { compareTexts, precisionOf, recallOf } from "./shingles.ts";

/** Rounds over all pages; the first, in which V8 still compiles, does not count for the time. */
const ROUNDS = 4;

/** How many of the worst pages are named. */
const WORST = 5;

/** Enough of an id to find its page. */
const ID_UNITS = 12;

/** What an extractor made of each page. */
export interface ExtractorMeasure {
  readonly name: string;
  readonly pages: readonly PageMeasure[];
  readonly msPerPage: number;
}

interface PageMeasure {
  readonly page: string;
  readonly precision: number | null;
  readonly recall: number;
  readonly f1: number;
  /** Why there is no text; "" where there is. */
  readonly failure: string;
}

/** Returns what an extractor makes of each page, and its time: the median round, per page. */
export async function measureExtractor(
  { name, run }: Extractor,
  pages: readonly BenchPage[],
): Promise<ExtractorMeasure> {
  const measures: PageMeasure[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let ms = 0;
    for (const page of pages) {
      const start = performance.now();
      const { text, failure } = await extractFrom(run, page);
      ms += performance.now() - start;
      if (round === 0) measures.push(measurePage(page, text, failure));
    }
    times.push(ms / Math.max(1, pages.length));
  }
  return { name, pages: measures, msPerPage: median(times.slice(1)) };
}

/** Returns the means of an extractor's measures, beside those of Précis. */
export function scoreExtractor(
  measure: ExtractorMeasure,
  precis: ExtractorMeasure,
): ExtractorScore {
  const precisions = measure.pages.flatMap((page) => page.precision ?? []);
  const precision = meanOf(precisions);
  const recall = meanOf(measure.pages.map((page) => page.recall));
  const differences = measure.pages.map((page, at) => page.f1 - (precis.pages[at]?.f1 ?? 0));
  const worst = measure.pages.toSorted((a, b) => a.f1 - b.f1).slice(0, WORST);
  return {
    extractor: measure.name,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall),
    overPrecis: measure === precis ? null : bootstrapMean(differences),
    msPerPage: measure.msPerPage,
    failures: measure.pages.flatMap(({ page, failure }): PageFailure[] =>
      failure === "" ? [] : [{ page, reason: failure }],
    ),
    worst: worst.map(({ page, f1 }) => ({ page, f1 })),
  };
}

async function extractFrom(
  run: Extractor["run"],
  page: BenchPage,
): Promise<{ readonly text: string; readonly failure: string }> {
  try {
    const text = await run(page);
    return { text, failure: text.trim() === "" ? "no text" : "" };
  } catch (error) {
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return { text: "", failure: line.slice(0, 120) };
  }
}

function measurePage({ id, body }: BenchPage, text: string, failure: string): PageMeasure {
  const overlap = compareTexts(body, text);
  const precision = precisionOf(overlap);
  const recall = recallOf(overlap);
  const sum = (precision ?? 0) + recall;
  const f1 = sum === 0 ? 0 : (2 * (precision ?? 0) * recall) / sum;
  return { page: id.slice(0, ID_UNITS), precision, recall, f1, failure };
}
