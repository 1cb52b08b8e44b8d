import { believeByline } from "../../metadata/believe-byline.ts";
import { believeTitle } from "../../metadata/believe-title.ts";
import { toIsoDate } from "../../metadata/iso-date.ts";

/** Programs that print pages: their date is that of the printing. */
const PRINTERS = /skia|chrom|firefox|mozilla|safari|quartz|wkhtmltopdf|prince|weasyprint/iu;

/** What a PDF says of itself, as far as it can be believed. */
export interface PdfFacts {
  /** "" where it says none. */
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
}

/**
 * Returns what a PDF's information dictionary and XMP data say, without what programs write in place of
 * people: titles that are file names, authors that are accounts, dates of printing.
 */
export function pdfFacts(info: ReadonlyMap<string, unknown>, xmpTitle: string): PdfFacts {
  const say = (name: string): string => {
    const value = info.get(name);
    return typeof value === "string" ? value : "";
  };
  const date = /^D:(\d{4})(\d{2})(\d{2})/u.exec(say("CreationDate"));
  const isPrinted = PRINTERS.test(`${say("Producer")} ${say("Creator")}`);
  return {
    title: believeTitle([xmpTitle, say("Title")]),
    byline: believeByline([say("Author")]),
    published: date === null || isPrinted ? null : toIsoDate(date.slice(1, 4).join("-")),
  };
}
