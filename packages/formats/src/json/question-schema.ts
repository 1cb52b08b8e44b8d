import { z } from "zod";

/** A position in the article: UTF-16 units of `article.text`. */
export const offset = z.int().min(0).describe("UTF-16 units of article.text");

/** The index of a sentence of the article, or of an option. */
export const index = z.int().min(0);

const questionBase = {
  id: z.string(),
  stem: z.string().describe("exactly one _____ marks the gap"),
  answer: z.string().min(1),
  aliases: z.array(z.string()),
  gap: z.object({
    start: offset,
    end: offset,
    type: z.enum(["person", "place", "organisation", "date", "number", "term"]),
  }),
  evidence: z.object({ index, start: offset, end: offset, text: z.string() }),
  context: z.string().nullable(),
};

export const choiceQuestionSchema = z.object({
  ...questionBase,
  kind: z.literal("choice"),
  options: z.array(z.string()).min(2),
  answerIndex: index,
});

export const typedQuestionSchema = z.object({ ...questionBase, kind: z.literal("typed") });

/** One question of a quiz, by its kind. */
export const questionSchema = z.discriminatedUnion("kind", [
  choiceQuestionSchema,
  typedQuestionSchema,
]);
