import { describe, expect, it } from "vitest";
import { toOneSpelling } from "../../../src/answer/text/spelling.ts";

describe("toOneSpelling", () => {
  it.for([
    ["colour", "color"],
    ["neighbouring", "neighboring"],
    ["favourite", "favorite"],
    ["centre", "center"],
    ["kilometres", "kilometers"],
    ["theatre", "theater"],
    ["organisation", "organization"],
    ["privatised", "privatized"],
    ["analyse", "analyze"],
    ["defence", "defense"],
    ["licence", "license"],
    ["catalogue", "catalog"],
    ["travelled", "traveled"],
    ["counsellor", "counselor"],
    ["skilful", "skillful"],
    ["enrolment", "enrollment"],
    ["haemoglobin", "hemoglobin"],
    ["anaesthetic", "anesthetic"],
    ["archaeology", "archeology"],
    ["paediatrician", "pediatrician"],
    ["encyclopaedia", "encyclopedia"],
    ["foetus", "fetus"],
    ["oestrogen", "estrogen"],
    ["manoeuvre", "maneuver"],
    ["programme", "program"],
    ["grey", "gray"],
    ["aluminium", "aluminum"],
  ] as const)("holds %s and %s for one word", ([british, american]) => {
    expect(toOneSpelling(british)).toBe(toOneSpelling(american));
  });

  it.for([
    ["four", "for"],
    ["hour", "hor"],
    ["tour", "tor"],
    ["filled", "filed"],
    ["wise", "wize"],
    ["acre", "acer"],
    ["fence", "fense"],
    ["rogue", "rog"],
    ["michael", "michel"],
    ["israel", "isrel"],
    ["phoenix", "phenix"],
    ["bill", "bil"],
  ] as const)("does not hold %s and %s for one word", ([one, other]) => {
    expect(toOneSpelling(one)).not.toBe(toOneSpelling(other));
  });
});
