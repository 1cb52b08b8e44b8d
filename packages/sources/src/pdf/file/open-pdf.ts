import { PrecisError } from "@precis/core/errors";
import { getDocumentProxy } from "unpdf";

import { nameSource } from "../../name-source.ts";
import { pageFragments } from "./page-fragments.ts";
import type { OutlineEntry } from "./pdf-outline.ts";
import { readOutline } from "./pdf-outline.ts";
import type { PdfPage } from "./pdf-page.ts";

/** A PDF that has been opened. */
export interface PdfFile {
  readonly pageCount: number;
  /** What the file says of itself: the entries of its information dictionary, and of its XMP data. */
  readonly info: ReadonlyMap<string, unknown>;
  readonly xmpTitle: string;
  readonly outline: readonly OutlineEntry[];
  /** Returns a page, from 1; `undefined` where it is damaged. */
  readonly readPage: (number: number) => Promise<PdfPage | undefined>;
}

/**
 * Returns a PDF, opened by Mozilla's pdf.js. Nothing is drawn, run or fetched: fonts and pictures are
 * not loaded, forms and scripts are left alone.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` for one that is locked with a password or damaged.
 */
export async function openPdf(bytes: Uint8Array, source: string): Promise<PdfFile> {
  try {
    const document = await getDocumentProxy(bytes, {
      verbosity: 0,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: 0,
    });
    const { info, metadata } = await document.getMetadata().catch(() => NOTHING);
    const outline: unknown = await document.getOutline().catch(() => null);
    const title: unknown = metadata?.get("dc:title");
    return {
      pageCount: document.numPages,
      info: new Map(Object.entries(info)),
      xmpTitle: typeof title === "string" ? title : "",
      outline: readOutline(outline),
      readPage: async (number) => {
        try {
          const page = await document.getPage(number);
          const { items, styles } = await page.getTextContent();
          const { width, height, transform } = page.getViewport({ scale: 1 });
          const fragments = pageFragments(items, styles, transform, source);
          page.cleanup();
          return { number, width, height, fragments };
        } catch (error) {
          if (error instanceof PrecisError) throw error;
          return undefined;
        }
      },
    };
  } catch (error) {
    throw cannotOpen(source, error);
  }
}

const NOTHING = { info: {}, metadata: null };

function cannotOpen(source: string, error: unknown): PrecisError {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  const why = isLocked
    ? "is locked with a password. Unlock it first, e.g. with qpdf --decrypt, or print it to a new PDF"
    : "is a damaged PDF and cannot be opened. Download or export it again";
  return new PrecisError("SOURCE_UNREADABLE", `${nameSource(source)} ${why}.`, { cause: error });
}
