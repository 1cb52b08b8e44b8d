import type { NameRun } from "../find-names.ts";
import { isHead } from "../name-words.ts";
import type { Votes } from "./votes.ts";

/** How much a short form weighs (see `Clue`). */
const WEIGHT = 3;

/** "Lewis Hamilton" makes "Hamilton" a person though there is a town of that name. */
const NAMESAKE_WEIGHT = 8;
const PLAIN_PERSON_LEAD = 2.5;

/** From this many times in full on, a name is no person's: papers name a person in full once. */
const OFTEN_IN_FULL = 3;

/** A short form is a body's when more than one weak clue says so. */
const LEAST_BODY_VOTES = 1.5;

/**
 * Adds to the votes for full names what their short forms tell, and to those for a plain person's surname
 * what the full name tells. A full name whose last word later stands
 * alone is a person's ("Nahal Toosi", "Toosi"); one that ends in a body's name is a body ("Afghan Taliban",
 * "Taliban"); a club or a film is named in full each time.
 */
export function voteByShortForms(
  votesByForm: ReadonlyMap<string, Votes>,
  names: readonly NameRun[],
): void {
  const counts = countForms(names);
  for (const [form, votes] of votesByForm) {
    const words = form.split(/\s+/u);
    const last = words.at(-1) ?? "";
    const short = words.length > 1 ? votesByForm.get(last) : undefined;
    if (short === undefined) {
      if ((counts.get(form) ?? 0) >= OFTEN_IN_FULL) votes.person -= WEIGHT;
    } else if (isPlainlyPerson(votes)) short.person += NAMESAKE_WEIGHT;
    else if (!isHead(last.toLowerCase()) && !isPlace(short)) {
      votes[isBody(short) ? "organisation" : "person"] += WEIGHT;
    }
  }
}

function isPlainlyPerson({ person, organisation, place, term }: Votes): boolean {
  return person - Math.max(organisation, place, term) >= PLAIN_PERSON_LEAD;
}

function isBody({ organisation, person, place }: Votes): boolean {
  return organisation > person && organisation > place && organisation > LEAST_BODY_VOTES;
}

/** "New Mexico" is not a person for "Mexico" standing alone. */
function isPlace({ organisation, person, place }: Votes): boolean {
  return place > person && place > organisation && place > LEAST_BODY_VOTES;
}

function countForms(names: readonly NameRun[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
