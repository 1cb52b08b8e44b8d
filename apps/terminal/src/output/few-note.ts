import type { Quality } from "@precis/core";

/** Returns a remark on a quiz with fewer questions than were asked for; nothing where there are all. */
export function fewNote({ made, requested }: Quality): readonly string[] {
  return made < requested
    ? [`note: the article holds ${made} good questions, not ${requested}`]
    : [];
}
