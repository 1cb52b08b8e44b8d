import type { Document } from "../../src/document.ts";
import type { TaggedWords } from "../../src/ask/entities/tag-words.ts";
import { tagWords } from "../../src/ask/entities/tag-words.ts";
import { documentOf } from "../document-of.ts";

/** An article of our own with people, places, bodies, dates, numbers and terms to ask about. */
export const LIGHTHOUSE: string = `The lighthouse at Cape Verloren was lit again on 4 May 2021 after standing dark for nineteen years.

Engineer Thandiwe Mokoena led the repairs, which cost $2.4 million and took 16 months to finish. Mokoena had climbed the tower as a child with her grandfather, a keeper named Pieter Mokoena.

The Coastal Heritage Trust paid for the lamp and the Ministry of Transport paid for the road. Officials in Cape Town had wanted to pull the tower down in 2009, when salt had eaten through the gallery.

A new lens from a workshop in Portugal throws its beam 38 kilometres out to sea. The old lens weighed 1,250 kilograms and now stands in the museum at Simonstown.

Fishermen from Namibia and Angola signed the petition that saved the building in March 2012. About 8,000 people live in the villages that can see the light.

The marine biologist Yuki Tanabe counts seabirds from the gallery every autumn. Tanabe found that 72% of the gulls had changed their route since the lamp came back.

Visitors can climb the 147 steps on Saturdays, but the lamp room stays shut in winter.`;

/** The article taken apart. */
export const document: Document = await documentOf(LIGHTHOUSE);

/** The words of the article with their parts of speech. */
export const tags: TaggedWords = await tagWords(document);
