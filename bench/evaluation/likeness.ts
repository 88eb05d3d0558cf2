import { date, end } from "../../src/facts/kinds/date.js";
import { body } from "../../src/facts/kinds/parties.js";
import { qualifier } from "../../src/facts/kinds/qualifier.js";
import { speech } from "../../src/facts/kinds/speech.js";
import { text } from "../../src/facts/kinds/text.js";
import { isOfKind, type Kind, numberOf, quotesOverlap, type ScoredFact, textOf, textsOf } from "./fact.js";
import {
  alike,
  fieldOverlap,
  lastName,
  namesOf,
  normalized,
  overlap,
  personName,
  sameName,
  distinctiveWords,
} from "./names.js";
import type { PartyKey } from "./parties.js";
import { near, sameDate, substanceOf, unitClassOf, valuesOf, yearOf } from "./values.js";

/** How well a found fact fits an expected one of its type, from 0 (another fact) to about 1. */
export type Likeness = (found: ScoredFact, gold: ScoredFact, partyKey: PartyKey) => number;

/** One name in common, or names of almost the same words. */
const organization: Likeness = (found, gold) => {
  const [names, expected] = [namesOf(found), namesOf(gold)];
  if (names.some((name) => expected.includes(name))) return 1;
  const best = Math.max(
    0,
    ...names.flatMap((name) => expected.map((other) => alike(distinctiveWords(name), distinctiveWords(other)))),
  );
  return best >= 0.75 ? best * 0.9 : 0;
};

const country: Likeness = (found, gold) => {
  const code = textOf(found, "iso2")?.toUpperCase();
  return code !== undefined && code === textOf(gold, "iso2")?.toUpperCase() ? 1 : 0;
};

/** The same name without ranks, or the same last name and initial. */
const official: Likeness = (found, gold) => {
  const [names, expected] = [found, gold].map((fact) =>
    [...textsOf(fact, "name"), ...textsOf(fact, "aliases")].map(personName),
  );
  if (names === undefined || expected === undefined) return 0;
  if (names.some((name) => expected.includes(name))) return 1;
  const initialled = (name: string): string | null =>
    name.includes(" ") ? `${name.charAt(0)} ${name.slice(name.lastIndexOf(" "))}` : null;
  const short = expected.map(initialled);
  return names.map(initialled).some((name) => name !== null && short.includes(name)) ? 0.8 : 0;
};

/** Names that share most of their words, or the same day and the same kind or place. */
const event: Likeness = (found, gold) => {
  const { words, share } = fieldOverlap("name", found, gold);
  const sameFieldName = (field: string): boolean => sameName(textOf(found, field), textOf(gold, field));
  const byName = words >= 2 && share >= 0.6 ? 0.6 + 0.3 * share : sameFieldName("name") ? 0.9 : 0;
  const [from, day] = [textOf(found, "from"), textOf(gold, "from")];
  const onThatDay = from !== null && day !== null && day.length >= 10 && sameDate(from, day);
  return onThatDay && (sameFieldName("kind") || sameFieldName("place")) ? Math.max(byName, 0.7) : byName;
};

const cannabis = ["cannabis", "cannabis_herb"];

/** The same substance and the same mass, else count, else share. */
const seizure: Likeness = (found, gold) => {
  const [substance, expected] = [substanceOf(found), substanceOf(gold)];
  if (substance !== expected && !(cannabis.includes(substance) && cannabis.includes(expected))) return 0;
  if (!sameQuantity(found, gold)) return 0;
  return (
    0.6 +
    (sameDate(textOf(found, "from"), textOf(gold, "from")) ? 0.2 : 0) +
    (substance === expected ? 0.1 : 0) +
    (quotesOverlap(found, gold) ? 0.1 : 0)
  );
};

function sameQuantity(found: ScoredFact, gold: ScoredFact): boolean {
  const [mass, count] = [numberOf(gold, "massKg"), numberOf(gold, "count")];
  if (mass !== null) return near(numberOf(found, "massKg"), mass);
  if (count !== null) return numberOf(found, "count") === count;
  return near(numberOf(found, "share"), numberOf(gold, "share"));
}

/** The same number of participants, or of programs, or names that share most of their words. */
const training: Likeness = (found, gold) => {
  if (near(numberOf(found, "participants"), numberOf(gold, "participants"))) return 1;
  if (near(numberOf(found, "programs"), numberOf(gold, "programs"))) return 0.9;
  const { words, share } = fieldOverlap("name", found, gold);
  return words >= 2 && share >= 0.6 ? 0.5 + 0.3 * share : 0;
};

/** Mostly the same parties, and no two different years. */
const agreement: Likeness = (found, gold, partyKey) => {
  const [year, expected] = [yearOf(textOf(found, "signedOn")), yearOf(textOf(gold, "signedOn"))];
  if (year !== null && expected !== null && year !== expected) return 0;
  const parties = (fact: ScoredFact): Set<string> => new Set(textsOf(fact, "parties").map(partyKey));
  const share = alike(parties(found), parties(gold));
  return share >= 0.5 ? share : 0;
};

/** The same speaker by last name, and at least half of the shorter text's words. */
const statement: Likeness = (found, gold) => {
  const speaker = textOf(found, "speaker");
  if (speaker === null || lastName(speaker) !== lastName(textOf(gold, "speaker") ?? "")) return 0;
  const { words, share } = overlap(textOf(found, "text") ?? found.quote, textOf(gold, "text"));
  return share >= 0.5 && words >= 4 ? share : 0;
};

/** The same value or bounds of the same class of unit; of several the one with the same measure and quote. */
const statistic: Likeness = (found, gold) => {
  const [values, expected] = [valuesOf(found), valuesOf(gold)];
  if (values.length === 0 || values.length !== expected.length) return 0;
  if (unitClassOf(found) !== unitClassOf(gold)) return 0;
  if (!values.every((value, index) => near(Math.abs(value), Math.abs(expected[index] ?? NaN)))) return 0;
  return 0.6 + 0.3 * fieldOverlap("measure", found, gold).share + (quotesOverlap(found, gold) ? 0.1 : 0);
};

export const likeness: Readonly<Record<Kind, Likeness>> = {
  Organization: organization,
  Country: country,
  Official: official,
  Event: event,
  SeizureStat: seizure,
  TrainingProgram: training,
  Agreement: agreement,
  Statement: statement,
  Statistic: statistic,
};

/** Whether a field of a found fact says what the expected fact gives for it. */
export function sameField(field: string, found: ScoredFact, gold: ScoredFact): boolean {
  const expected = gold.fields[field];
  if (isOfKind(gold, field, date, end)) return sameDate(textOf(found, field), textOf(gold, field));
  if (typeof expected === "number") return near(numberOf(found, field), expected);
  if (Array.isArray(expected)) {
    const names = (fact: ScoredFact): Set<string> => new Set(textsOf(fact, field).map(normalized));
    return alike(names(found), names(gold)) >= 0.5;
  }
  if (isOfKind(gold, field, qualifier) && expected === "exact") return (textOf(found, field) ?? "exact") === "exact";
  if (isOfKind(gold, field, text, speech, body)) return fieldOverlap(field, found, gold).share >= 0.5;
  return normalized(textOf(found, field) ?? "") === normalized(textOf(gold, field) ?? "");
}
