import { englishTimestamp } from "./english-dates.ts";
import { CAPITAL, LETTER, NAME, NAMES, OUTLET } from "./english-names.ts";
import type { FurnitureRule } from "./furniture-rule.ts";

/** Sentences that are furniture even in the middle of a paragraph, where pasted pages lost their line breaks. */
export const englishAsides: readonly FurnitureRule[] = [
  englishTimestamp,
  { reason: "share", opens: "e email", pattern: /^e-?mail to a friend\s*\.?$/i },
  {
    reason: "credit",
    holds: ["contributed to th"],
    pattern: /\bcontributed to th(?:is|e)\s+(?:report|story|article)\s*\.?$/i,
  },
  {
    reason: "credit",
    holds: ["reported from", "wrote from"],
    pattern: new RegExp(
      `^(?:${NAME}\\s+)+(?:reported|wrote)\\s+from\\s+${NAME}(?:\\s+${NAME})*(?:\\s+and\\s+.{0,80}\\b(?:reported|wrote|contributed)\\s+from\\s+.{2,40})?\\.$`,
    ),
  },
  {
    reason: "credit",
    opens: "afp ap bbc cnn reuters",
    pattern:
      /^(?:CNN|AP|Reuters|BBC|AFP)['’]s\s(?=.*(?: from |contributed to th)).{3,80}\b(?:reported|wrote|contributed)\b.{0,140}$/,
  },
  {
    reason: "copyright",
    opens: "( copyright this",
    holds: ["rights reserved"],
    pattern:
      /^(?:©\s*.{0,80}|copyright\s*(?:©|\(c\)|\d{4}).{0,100}|.{0,60}all rights reserved\.?.{0,20}|this material may not be published\b.{0,120})$/i,
  },
  {
    reason: "related",
    opens: "click for read scroll see video",
    pattern:
      /^(?:(?:video:?\s+)?scroll down (?:for|to (?:see|watch|read|hear))\b.{0,140}|click here\b.{0,120}|(?:read|see) more\s*[:.].{0,140}|read more (?:about|on|from|in|at)\b.{0,140}|for (?:confidential )?(?:help|support) in .{0,120})$/i,
  },
  {
    reason: "comments",
    opens: "sorry what",
    holds: ["comments below"],
    pattern:
      /^(?:sorry,? we (?:are|re) (?:not currently|unable to)\b.{0,20}accept(?:ing)? comments\b.{0,60}|the comments below have (?:not )?been\b.{0,60}|what's your view\? .{0,60})$/i,
  },
  {
    reason: "share",
    opens: "follow you",
    pattern:
      /^(?:follow @{1,2}\w+\s*\.?|you can follow \S+(?: \S+)? on (?:twitter|facebook|instagram)\b.{0,60})$/i,
  },
];

/** Stretches at the start of a paragraph that are furniture: datelines, and bylines glued to the text. */
export const englishOpenings: readonly FurnitureRule[] = [
  {
    reason: "dateline",
    holds: ["("],
    pattern: new RegExp(
      `^(?:[${CAPITAL}][${LETTER}.'’-]*(?:[ ,]+[${CAPITAL}][${LETTER}.'’-]*){0,5}\\s*)?\\((?:${OUTLET}|[A-Z][${LETTER}. ]{1,24})\\)\\s*(?:--|[–—-])\\s*`,
    ),
  },
  {
    reason: "dateline",
    holds: ["("],
    pattern: new RegExp(
      `^(?:[${CAPITAL}][${LETTER}.'’-]*(?:[ ,]+[${CAPITAL}][${LETTER}.'’-]*){0,5}\\s*)?\\(${OUTLET}\\)\\s*`,
    ),
  },
  {
    reason: "dateline",
    holds: ["--", "–", "—"],
    pattern:
      /^[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}(?:,\s*[A-ZÀ-Þ][A-Za-zÀ-ÿ. ]{2,24})?\s+(?:--|[–—])\s+(?=[A-ZÀ-Þ"“‘])/,
  },
  {
    reason: "byline",
    holds: ["by."],
    pattern: new RegExp(
      `^By\\.\\s+(?:[^.]{3,70}\\.\\s+){1,2}?(?=PUBLISHED|CREATED|Follow @|UPDATED)`,
    ),
  },
  {
    reason: "byline",
    holds: ["by."],
    pattern: new RegExp(`^By\\.\\s+(?:${NAMES}|[^.]{3,60})\\.\\s+`),
  },
  { reason: "share", opens: "follow", pattern: /^Follow @{1,2}\w+\.?\s+/ },
  {
    reason: "timestamp",
    opens: "created published updated",
    pattern:
      /^(?:PUBLISHED|CREATED|UPDATED):\.?\s+\d{1,2}:\d{2} [A-Z]{2,4}, \d{1,2} [A-Za-z]+ \d{4}\.?\s*(?:\|\.?\s*)?/,
  },
];

/** Stretches inside a sentence that point at a picture the reader does not see. */
export const englishInsets: readonly FurnitureRule[] = [
  {
    reason: "caption",
    holds: ["(", "["],
    pattern:
      /\s*[([](?:pictured|seen|shown|file photo|above|below|left|right|centre|center)(?:,?\s+(?:with|in|on|at|above|below|left|right|centre|center|here|together|today|last|earlier|and|far|top|bottom|inset|this|her|his|their|as)\b[^()[\]]{0,60})?[)\]]/gi,
  },
];
