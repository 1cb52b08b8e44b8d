import { describe, expect, it } from "vitest";

import { parseDate } from "../../src/read/parse-date.ts";

describe("parseDate", () => {
  it.for<[date: string | null, line: string]>([
    ["2024-03-14", "Updated March 14th, 2024 at 18:42 IST"],
    ["2021-06-03", "Published: 3 June 2021, 09:15"],
    ["2023-11-05", "Last updated on 2023-11-05"],
    ["2023-05-12", "Publié le 12 mai 2023 à 18h04"],
    ["2023-05-01", "Publié le 1er mai 2023"],
    ["2023-03-04", "Aktualisiert am 4. März 2023"],
    ["2022-03-03", "Publicado el 3 de marzo de 2022"],
    ["2020-09-02", "Sept. 2, 2020"],
    [null, "3 hours ago"],
    [null, "2023-13-40"],
    [null, "40 Smarch 2023"],
  ])("reads %s from %s", ([date, line]) => {
    expect(parseDate(line)).toBe(date);
  });
});
