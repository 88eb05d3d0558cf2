import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { edtfInterval } from "../../vocabulary/edtf.js";
import { regionNamed } from "../../vocabulary/regions.js";
import type { Candidate } from "./identity.js";
import { likeness, significantWords, slug } from "./names.js";
import type { Naming, Organizations } from "./organizations.js";
import { agree, tellings } from "./tellings.js";

/** What makes two facts speak of one record, for the types whose records have no name of their own. */

type Seizure = Fact<"SeizureStat">;
type Statistic = Fact<"Statistic">;

/** The key that the name of whoever seized or counted is part of. */
type Whoever = (name: string) => string | null;

const period = ({ from, to }: { from?: string | undefined; to?: string | undefined }): string =>
  slug(from, to === from ? null : to);
const keyOfId = (id: string): string => id.replace(/^\w+:/, "");

function seizureKey({ fields, documentKey }: Seizure, who: Whoever): string {
  const { substance, seizedBy, country, region, from, to, scope, shareOf, massKg, count, min } = fields;
  // "The EU" and "European Union" are one region.
  const area = region === undefined ? null : (regionNamed(region)?.name ?? region);
  const what =
    massKg === undefined && min === undefined ? (count === undefined ? `share of ${shareOf ?? ""}` : "count") : null;
  // An undated figure is its document's own; an incident is known by what was seized in it.
  return slug(
    substance,
    seizedBy === undefined ? null : keyOfId(who(seizedBy) ?? seizedBy),
    country,
    area,
    period({ from, to }),
    what,
    scope,
    from === undefined && to === undefined ? documentKey : null,
    scope === "aggregate" ? null : (massKg ?? count),
  );
}

const seizureValue = ({ fields }: Seizure): string => slug(fields.massKg ?? fields.min, fields.count, fields.share);

/** The figures of seizures, each with what joins it to those of other documents. */
export function seizureCandidates(facts: readonly Seizure[], organizations: Organizations): Candidate<Seizure>[] {
  const whoOf = (fact: Seizure): string | null => organizations.whoOf([fact], ({ fields }) => fields.seizedBy);
  // The same amount on the same day in the same country is one seizure, though only one document says who made it.
  const told = tellings(
    facts,
    ({ fields: { substance, country, from, to, massKg } }) =>
      massKg === undefined || country === undefined || from?.length !== 10
        ? null
        : `${substance} ${country} ${period({ from, to })} ${massKg}`,
    (one, other) =>
      agree(whoOf(one), whoOf(other)) &&
      agree(one.fields.region, other.fields.region) &&
      agree(one.fields.scope, other.fields.scope),
  );
  return candidatesOf(facts, "SeizureStat", bodiesOf(organizations), seizureKey, seizureValue).map((candidate) =>
    withKeys(candidate, told, whoOf(candidate.fact)),
  );
}

function statisticKey({ fields }: Statistic, who: Whoever): string {
  const { measure, by, country, unit } = fields;
  const about = by === undefined ? null : who(by);
  return slug(measure, about === null ? null : keyOfId(about), country, period(fields), unit);
}

const statisticValue = ({ fields }: Statistic): string => slug(...[fields.value].flat());

/** The figures that are no seizures, each with what joins it to those of other documents. */
export function statisticCandidates(facts: readonly Statistic[], organizations: Organizations): Candidate<Statistic>[] {
  const whoOf = (fact: Statistic): string | null => organizations.whoOf([fact], ({ fields }) => fields.by);
  const told = tellings(
    facts,
    (fact) => `${fact.fields.unit} ${statisticValue(fact)}`,
    (one, other) =>
      isOneMeasure(one.fields.measure, other.fields.measure) &&
      agree(whoOf(one), whoOf(other)) &&
      agree(one.fields.country, other.fields.country) &&
      isOneTime(one, other),
  );
  return candidatesOf(facts, "Statistic", bodiesOrGroupsOf(organizations), statisticKey, statisticValue).map(
    (candidate) => withKeys(candidate, told, whoOf(candidate.fact)),
  );
}

/** "drug crimes" and "drug crimes dealt with"; "drug users" and "drug deaths" are two. */
function isOneMeasure(one: string, other: string): boolean {
  const [a, b] = [significantWords(one), significantWords(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return likeness(one, other) >= 0.5 || (both >= 2 && both >= 0.75 * Math.min(a.size, b.size));
}

const day = 86_400_000;
const mostDaysBetweenReports = 7;

/** The same period, or a count to date that two documents report within a week. */
function isOneTime(one: Statistic, other: Statistic): boolean {
  const [a, b] = [period(one.fields), period(other.fields)];
  if (a === b) return a !== "" || one.fields.country !== undefined || one.fields.by !== undefined;
  if (!isToDate(one) || !isToDate(other)) return false;
  const [first, second] = [edtfInterval(one.fields.from ?? ""), edtfInterval(other.fields.from ?? "")];
  return first !== null && second !== null && Math.abs(first.min - second.min) <= mostDaysBetweenReports * day;
}

const isToDate = ({ fields: { from, to }, publishedOn }: Statistic): boolean =>
  from !== undefined && from === publishedOn && (to === undefined || to === from);

interface Keyed<Each extends Fact> extends Candidate<Each> {
  readonly fact: Each;
}

/** Two figures of one document are two facts, not a contradiction, unless they are the same figure repeated. */
function candidatesOf<Each extends Fact>(
  facts: readonly Each[],
  type: string,
  { within, across }: Lookup,
  keyOf: (fact: Each, who: Whoever) => string,
  valueOf: (fact: Each) => string,
): Keyed<Each>[] {
  const own = facts.map((fact) => {
    const asked: string[] = [];
    const key = keyOf(fact, (name) => {
      asked.push(name);
      return within(fact)(name);
    });
    // Of nobody it is the same in the document as in the whole graph.
    const shared = asked.length > 0 ? keyOf(fact, across(fact)) : key;
    return { fact, key, shared, value: valueOf(fact), place: `${fact.documentKey}\n${key}` };
  });
  const values = new Map<string, string>();
  const crowded = new Set<string>();
  for (const { place, value } of own) {
    const known = values.get(place);
    if (known !== undefined && known !== value) crowded.add(place);
    values.set(place, value);
  }
  return own.map(({ fact, key, shared, value, place }) => {
    const isCrowded = crowded.has(place);
    const whole = slug(shared, value);
    const id = toId(type, isCrowded ? slug(key, value) : key);
    return { fact, facts: [fact], id, shortId: id, keys: isCrowded ? [whole] : [shared, whole], apartBy: null };
  });
}

const withKeys = <Each extends Fact>(
  { fact, ...candidate }: Keyed<Each>,
  told: ReadonlyMap<Each, readonly string[]>,
  apartBy: string | null,
): Candidate<Each> => ({ ...candidate, keys: [...candidate.keys, ...(told.get(fact) ?? [])], apartBy });

/** Whom a name means in the document of a fact: by the id when that is loaded alone, and in the whole graph. */
interface Lookup {
  readonly within: (fact: Naming) => Whoever;
  readonly across: (fact: Naming) => Whoever;
}

const bodiesOf = (organizations: Organizations): Lookup => ({
  within: (fact) => (name) => organizations.idWithin(name, fact),
  across: (fact) => (name) => organizations.find(name, fact),
});

/** A group of states counts as the organization that it is named after. */
const bodiesOrGroupsOf = (organizations: Organizations): Lookup => ({
  within: (fact) => (name) => organizations.idWithin(name, fact) ?? organizations.groupWithin(name, fact),
  across: (fact) => (name) => organizations.find(name, fact) ?? organizations.findGroup(name, fact),
});
