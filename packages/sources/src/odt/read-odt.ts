import { PrecisError } from "@precis/core/errors";

import { believeByline } from "../metadata/believe-byline.ts";
import { believeTitle } from "../metadata/believe-title.ts";
import { toIsoDate } from "../metadata/iso-date.ts";
import { toLanguage } from "../metadata/language.ts";
import { liftTitle } from "../metadata/lift-title.ts";
import { markByline } from "../metadata/mark-byline.ts";
import { nameSource } from "../name-source.ts";
import type { ReaderOptions, Reading } from "../reading.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { openArchive } from "../zip/open-archive.ts";
import { findPart, readPart } from "../zip/read-part.ts";
import { odtBlocks } from "./odt-blocks.ts";
import { odtStyles } from "./odt-styles.ts";

/**
 * Returns what an OpenDocument text (.odt) holds: headings, lists, quotes and tables as they are marked
 * and styled; footnotes, captions and indexes as furniture. Headers and footers, comments and deleted
 * text are left out.
 *
 * @throws {@link PrecisError} `SOURCE_UNREADABLE` for a locked or damaged file; `SOURCE_UNSUPPORTED` for
 * tables and slides; `TEXT_TOO_LARGE` over the limits of archives.
 */
export async function readOdt(bytes: Uint8Array, { source }: ReaderOptions): Promise<Reading> {
  const archive = await openArchive(bytes, source);
  const manifest = (await findPart(archive, "META-INF/manifest.xml", source)) ?? "";
  if (manifest.includes("encryption-data")) {
    throw new PrecisError(
      "SOURCE_UNREADABLE",
      `${nameSource(source)} is locked with a password. Save it without one and try again.`,
    );
  }
  const xml = await readPart(archive, "content.xml", source);
  if (!/<office:text[\s>/]/u.test(xml)) {
    throw new PrecisError(
      "SOURCE_UNSUPPORTED",
      `${nameSource(source)} is an OpenDocument file without a text, such as a table or slides. Give an .odt, or its text.`,
    );
  }
  const facts = readFacts((await findPart(archive, "meta.xml", source)) ?? "");
  const { blocks, title: shown } = odtBlocks(xml, odtStyles(xml));
  const { title, blocks: content } = liftTitle(blocks, shown === "" ? facts.title : shown);
  const { byline, published, language } = facts;
  return {
    content: markByline(content, byline),
    metadata: { title, byline, published, ...(language === null ? {} : { language }) },
  };
}

function readFacts(xml: string): {
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
} {
  const elements = xmlElements(xml);
  const say = (name: string): string => elements.find((one) => one.name === name)?.text ?? "";
  return {
    title: believeTitle([say("title")]),
    byline: believeByline([say("initial-creator") || say("creator")]),
    published: toIsoDate(say("creation-date")),
    language: toLanguage(say("language")),
  };
}
