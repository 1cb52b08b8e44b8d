import { believeByline } from "../metadata/believe-byline.ts";
import { believeTitle } from "../metadata/believe-title.ts";
import { toIsoDate } from "../metadata/iso-date.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import type { Archive } from "../zip/open-archive.ts";
import { findPart } from "../zip/read-part.ts";

/** What a Word document says of itself, as far as it can be believed; its title is "" where it says none. */
export interface CoreProperties {
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
}

/** Returns what the core properties (ISO/IEC 29500-2, part 11) of a Word document say. */
export async function readCoreProperties(
  archive: Archive,
  source: string,
): Promise<CoreProperties> {
  const xml = (await findPart(archive, "docProps/core.xml", source)) ?? "";
  const elements = xmlElements(xml);
  const say = (name: string): string => elements.find((one) => one.name === name)?.text ?? "";
  return {
    title: believeTitle([say("title")]),
    byline: believeByline([say("creator")]),
    published: toIsoDate(say("created")),
  };
}
