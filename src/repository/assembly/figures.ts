import { groupedBy } from "../../documents/grouped-by.js";
import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { edtfInterval } from "../../vocabulary/edtf.js";
import { regionNamed } from "../../vocabulary/regions.js";
import type { Candidate } from "./identity.js";
import { likeness, significantWords, slug } from "./names.js";
import type { Organizations } from "./organizations.js";
import { agree, tellings } from "./tellings.js";

/** What makes two facts speak of one record, for the types whose records have no name of their own. */

type Seizure = Fact<"SeizureStat">;
type Statistic = Fact<"Statistic">;

const period = ({ from, to }: { from?: string | undefined; to?: string | undefined }): string =>
  slug(from, to === from ? null : to);
const keyOfId = (id: string): string => id.replace(/^\w+:/, "");

function seizureKey({ fields, documentKey }: Seizure, who: string | null): string {
  const { substance, seizedBy, country, region, from, to, scope, shareOf, massKg, count, min } = fields;
  // "The EU" and "European Union" are one region.
  const area = region === undefined ? null : (regionNamed(region)?.name ?? region);
  const what =
    massKg === undefined && min === undefined ? (count === undefined ? `share of ${shareOf ?? ""}` : "count") : null;
  // An undated figure is its document's own; an incident is known by what was seized in it.
  return slug(
    substance,
    seizedBy === undefined ? null : keyOfId(who ?? seizedBy),
    country,
    area,
    period({ from, to }),
    what,
    scope,
    from === undefined && to === undefined ? documentKey : null,
    scope === "aggregate" ? null : (massKg ?? count),
  );
}

/** The figures of seizures, each with what joins it to those of other documents. */
export function seizureCandidates(facts: readonly Seizure[], organizations: Organizations): Candidate<Seizure>[] {
  const nameOf = ({ fields }: Seizure): string | undefined => fields.seizedBy;
  const whoOf = (fact: Seizure): string | null => organizations.whoOf([fact], nameOf);
  return candidatesOf(facts, {
    type: "SeizureStat",
    nameOf,
    within: (name, fact) => organizations.idWithin(name, fact),
    across: (name, fact) => organizations.find(name, fact),
    keyOf: seizureKey,
    valueOf: ({ fields }) => slug(fields.massKg ?? fields.min, fields.count, fields.share),
    whoOf,
    // The same amount on the same day in the same country is one seizure, though only one document says who made it.
    told: tellings(
      facts,
      ({ fields: { substance, country, from, to, massKg } }) =>
        massKg === undefined || country === undefined || from?.length !== 10
          ? null
          : `${substance} ${country} ${period({ from, to })} ${massKg}`,
      (one, other) =>
        agree(whoOf(one), whoOf(other)) &&
        agree(one.fields.region, other.fields.region) &&
        agree(one.fields.scope, other.fields.scope),
    ),
  });
}

function statisticKey({ fields }: Statistic, about: string | null): string {
  const { measure, country, unit } = fields;
  return slug(measure, about === null ? null : keyOfId(about), country, period(fields), unit);
}

const statisticValue = ({ fields }: Statistic): string => slug(...[fields.value].flat());

/** The figures that are no seizures, each with what joins it to those of other documents. */
export function statisticCandidates(facts: readonly Statistic[], organizations: Organizations): Candidate<Statistic>[] {
  const nameOf = ({ fields }: Statistic): string | undefined => fields.by;
  const whoOf = (fact: Statistic): string | null => organizations.whoOf([fact], nameOf);
  return candidatesOf(facts, {
    type: "Statistic",
    nameOf,
    // A group of states counts as the organization that it is named after.
    within: (name, fact) => organizations.idWithin(name, fact) ?? organizations.groupWithin(name, fact),
    across: (name, fact) => organizations.findBodyOrGroup(name, fact),
    keyOf: statisticKey,
    valueOf: statisticValue,
    whoOf,
    told: tellings(
      facts,
      (fact) => `${fact.fields.unit} ${statisticValue(fact)}`,
      (one, other) =>
        isOneMeasure(one.fields.measure, other.fields.measure) &&
        agree(whoOf(one), whoOf(other)) &&
        agree(one.fields.country, other.fields.country) &&
        isOneTime(one, other),
    ),
  });
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

/** How facts of one type become candidates. */
interface Figures<Each extends Fact> {
  readonly type: string;
  /** The name of whoever seized or counted. */
  nameOf(this: void, fact: Each): string | undefined;
  /** Whom a name means: by the id that it has when the document of the fact is loaded alone, and in the whole graph. */
  within(this: void, name: string, fact: Each): string | null;
  across(this: void, name: string, fact: Each): string | null;
  keyOf(this: void, fact: Each, who: string | null): string;
  valueOf(this: void, fact: Each): string;
  whoOf(this: void, fact: Each): string | null;
  readonly told: ReadonlyMap<Each, readonly string[]>;
}

/** The facts of each document by themselves: hardly anything has to be kept of one while another has its turn. */
const candidatesOf = <Each extends Fact>(facts: readonly Each[], figures: Figures<Each>): Candidate<Each>[] =>
  [...groupedBy(facts, ({ documentKey }) => documentKey).values()].flatMap((own) => candidatesWithin(own, figures));

/** Two figures of one document are two facts, not a contradiction, unless they are the same figure repeated. */
function candidatesWithin<Each extends Fact>(facts: readonly Each[], figures: Figures<Each>): Candidate<Each>[] {
  const { type, nameOf, within, across, keyOf, valueOf, whoOf, told } = figures;
  const values = facts.map(valueOf);
  const keys = facts.map((fact) => {
    const name = nameOf(fact);
    return keyOf(fact, name === undefined ? null : within(name, fact));
  });
  const valueByKey = new Map<string, string>();
  const crowded = new Set<string>();
  for (const [place, key] of keys.entries()) {
    const value = values[place] ?? "";
    const known = valueByKey.get(key);
    if (known === undefined) valueByKey.set(key, value);
    else if (known !== value) crowded.add(key);
  }
  return facts.map((fact, place) => {
    const name = nameOf(fact);
    const key = keys[place] ?? "";
    const value = values[place] ?? "";
    // Of nobody it is the same in the document as in the whole graph.
    const shared =
      name === undefined || within(name, fact) === across(name, fact) ? key : keyOf(fact, across(name, fact));
    const whole = slug(shared, value);
    const isCrowded = crowded.has(key);
    const id = toId(type, !isCrowded ? key : shared === key ? whole : slug(key, value));
    const joining = isCrowded ? [whole] : [shared, whole];
    const further = told.get(fact);
    return {
      facts: [fact],
      id,
      shortId: id,
      keys: further === undefined ? joining : [...joining, ...further],
      apartBy: whoOf(fact),
    };
  });
}
