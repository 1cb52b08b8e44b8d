/** A straight single mark that opens a quotation, and one that closes it or stands behind a plural's possessive. */
const OPENING = /(?<![\p{L}\p{N}'’.])'(?=[\p{L}\p{N}"[])/gu;
const CLOSING = /(?<=[\p{L}\p{N}.,!?\])…"])'(?![\p{L}\p{N}])/gu;

/** "the lawyers' fees", "'90s": marks that belong to no quotation. */
const POSSESSIVE = /(?<=s)'(?=\s\p{L})/gu;
const CUT = /'(?=\d0s\b|em\b|til\b|n\b)/gu;

/** Returns whether every quotation in a text begins and ends there; a mark alone is a quotation's other part. */
export function hasWholeQuotations(text: string): boolean {
  const count = (marks: RegExp, within = text): number => within.match(marks)?.length ?? 0;
  const single = text.replace(CUT, "");
  const opening = count(OPENING, single);
  const closing = count(CLOSING, single);
  return (
    count(/"/gu) % 2 === 0 &&
    count(/“/gu) <= count(/”/gu) + count(/„/gu) &&
    count(/”/gu) <= count(/“/gu) + count(/„/gu) &&
    count(/«/gu) === count(/»/gu) &&
    opening <= closing &&
    closing - count(POSSESSIVE, single) <= opening
  );
}
