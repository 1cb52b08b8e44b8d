import { type Rung, toGrade } from "../comparison.ts";

/** Returns `exact` for the answer as the article writes it, give or take the spaces around it. */
export const exact: Rung = ({ answer, response }) =>
  response === answer ? toGrade("exact", "That is what the article says.") : null;
