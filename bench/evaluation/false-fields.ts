import { end } from "../../src/facts/kinds/date.js";
import { isOfKind, type Kind, numbersOf, type ScoredFact, textOf, textsOf } from "./fact.js";
import { distinctiveWords, normalized, overlapOf } from "./names.js";
import type { PartyKey } from "./parties.js";
import { withoutDoubt } from "./values.js";

/** Whether a found fact says of a field what the expected fact denies; what either of them leaves out is not false. */
type IsFalse = (field: string, found: ScoredFact, gold: ScoredFact, partyKey: PartyKey) => boolean;

const differs: IsFalse = (field, found, gold) => {
  const [stated, expected] = [textOf(found, field), textOf(gold, field)];
  return stated !== null && expected !== null && normalized(stated) !== normalized(expected);
};

/** Of a seizure the texts are known to say nothing of where and when it was, where the expected fact says nothing. */
const isCountryOfOther: IsFalse = (field, found, gold) => {
  const stated = textOf(found, field);
  return stated !== null && stated !== textOf(gold, field);
};

/** A month says of a day nothing false, but for the end of a period: "to September" is not "to 12 September". */
const isOtherDate: IsFalse = (field, found, gold) => {
  const [stated, expected] = [dateOf(found, field), dateOf(gold, field)];
  return stated !== null && expected !== null && !isWithin(field, stated, expected, gold);
};

const isDateOfOther: IsFalse = (field, found, gold) => {
  const [stated, expected, from] = [dateOf(found, field), dateOf(gold, field), dateOf(gold, "from")];
  if (stated === null) return false;
  if (expected !== null) return !isWithin(field, stated, expected, gold);
  // An incident in May is over in May.
  return field !== "to" || from === null || !begins(stated, from.slice(0, stated.length));
};

const isWithin = (field: string, stated: string, expected: string, gold: ScoredFact): boolean =>
  begins(stated, expected) || (isOfKind(gold, field, end) && expected.startsWith(stated));

/** `XXXX-05-26` is that day of any year. */
const begins = (stated: string, expected: string): boolean =>
  expected.startsWith("XXXX") ? stated.slice(4) === expected.slice(4) : stated.startsWith(expected);

/** The date; an end that is open says no more than none. */
function dateOf(fact: ScoredFact, field: string): string | null {
  const value = textOf(fact, field);
  return value === null || value === ".." ? null : withoutDoubt(value);
}

/** Names none of whose words agree: "the police" and "the police and customs of Peru" do. */
const isOtherName: IsFalse = (field, found, gold) => {
  const [stated, expected] = [textOf(found, field), textOf(gold, field)];
  return stated !== null && expected !== null && !mayBeSame(stated, expected);
};

const unnamedForces = /^(?:officers|police|authorities)$/i;

const isOtherForce: IsFalse = (field, found, gold, partyKey) => {
  const [stated, expected] = [textOf(found, field) ?? "", textOf(gold, field) ?? ""];
  const isSame = unnamedForces.test(stated) || partyKey(stated) === partyKey(expected);
  return !isSame && isOtherName(field, found, gold, partyKey);
};

/** A list with somebody whom the expected one does not name. */
const hasOthers: IsFalse = (field, found, gold, partyKey) => {
  const expected = textsOf(gold, field);
  if (expected.length === 0) return false;
  return !textsOf(found, field).every((name) =>
    expected.some((other) => partyKey(name) === partyKey(other) || mayBeSame(name, other)),
  );
};

const vagueWords = ["officers", "forces"];
const tellingWords = (name: string): ReadonlySet<string> =>
  new Set([...distinctiveWords(name)].filter((word) => word.length > 2 && !vagueWords.includes(word)));

const mayBeSame = (one: string, other: string): boolean =>
  overlapOf(tellingWords(one), tellingWords(other)).share >= 0.5;

const hasOtherSign: IsFalse = (field, found, gold) => {
  const [[stated], [expected]] = [numbersOf(found, field), numbersOf(gold, field)];
  return stated !== undefined && expected !== undefined && Math.sign(stated) !== Math.sign(expected);
};

const currency = /^[A-Z]{3}$/;
const isOtherCurrency: IsFalse = (field, found, gold) => {
  const [stated, expected] = [textOf(found, field), textOf(gold, field)];
  return currency.test(stated ?? "") && currency.test(expected ?? "") && stated !== expected;
};

const checks: Readonly<Record<Kind, Readonly<Record<string, IsFalse>>>> = {
  Organization: {},
  Country: {},
  Official: { title: isOtherName, country: differs },
  Event: { from: isOtherDate, to: isOtherDate, country: differs, place: isOtherName, organizers: hasOthers },
  SeizureStat: {
    country: isCountryOfOther,
    from: isDateOfOther,
    to: isDateOfOther,
    scope: differs,
    seizedBy: isOtherForce,
  },
  TrainingProgram: {
    from: isOtherDate,
    to: isOtherDate,
    place: isOtherName,
    providers: hasOthers,
    beneficiaries: hasOthers,
  },
  Agreement: { signedOn: isOtherDate, parties: hasOthers },
  Statement: {},
  Statistic: {
    value: hasOtherSign,
    unit: isOtherCurrency,
    country: differs,
    from: isOtherDate,
    to: isOtherDate,
  },
};

/** The fields that the found fact states and that are not true of what it was matched with. */
export const falseFieldsOf = (kind: Kind, found: ScoredFact, gold: ScoredFact, partyKey: PartyKey): string[] =>
  Object.entries(checks[kind])
    .filter(([field, isFalse]) => isFalse(field, found, gold, partyKey))
    .map(([field]) => field);
