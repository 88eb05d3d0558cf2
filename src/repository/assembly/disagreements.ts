import type { Fact } from "../../facts/facts.js";
import { country, countryCode } from "../../facts/kinds/country.js";
import { mass } from "../../facts/kinds/mass.js";
import { share } from "../../facts/kinds/share.js";
import type { Claim } from "../../model/claim.js";
import { schemaName } from "../../facts/field-names.js";
import { Disagreement } from "../../model/disagreement.js";
import type { DisagreementKind } from "../../vocabulary/disagreement-kinds.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { daysOf, decimalsOf, spreadOf } from "../../model/spread.js";
import type { Claims } from "./claims.js";
import { byCodeUnits } from "./names.js";
import { vintageOf } from "./vintage.js";

/** What sources give differently of one record, its facts in the order of precedence. */
export function disagreementsOf(subjectId: string, facts: readonly Fact[], claims: Claims): Disagreement[] {
  const [first] = facts;
  // An official has several roles, each of its own time and place.
  if (first === undefined || first.type === "Official") return [];
  return Object.entries(first.kinds).flatMap(([field, { isAmong }]) => {
    if (isAmong === null) return [];
    const giving = facts.filter((fact) => fact.evidence.has(field) && !isDayOfReport(fact, field));
    const earlier = new Set<string>();
    const differing = giving.filter((fact) => {
      const value = String(fact.evidence.get(field)?.value);
      const isNew = !isAmong(value, earlier);
      earlier.add(value);
      return isNew;
    });
    if (differing.length < 2) return [];
    const given = giving.map((fact) => {
      const number = claims.on(fact, field);
      return { fact, field, number, claim: claims.claim(number) };
    });
    const distinct = given.filter(({ fact }) => differing.includes(fact));
    const differences = distinct.slice(1).map((other) => differenceOf(distinct[0] ?? other, other));
    const shown = differences.sort((a, b) => gravest.indexOf(a.kind) - gravest.indexOf(b.kind))[0];
    if (shown === undefined) return [];
    const values = given.map(({ claim }) => claim.value);
    return [
      frozen(Disagreement, {
        id: toId("Disagreement", `${subjectId}#${field}`),
        field: schemaName(first.type, field),
        kind: shown.kind,
        reason: shown.reason,
        sources: claims.sources(
          given.map(({ number }) => number),
          [],
        ),
        spread: spreadOf(values),
        days: daysOf(values),
        subjectId,
        subjectType: first.type,
        countryIds: countriesOf(facts),
      }),
    ];
  });
}

/** A count to date has the day of its publication, which is not what another document says differently. */
const isDayOfReport = (fact: Fact, field: string): boolean =>
  fact.type === "Statistic" &&
  (field === "from" || field === "to") &&
  fact.evidence.get(field)?.value === fact.publishedOn;

/** When several claims differ in several ways, the disagreement is of the kind that most wants an explanation. */
const gravest: readonly DisagreementKind[] = ["unexplained", "definition", "scope", "vintage", "rounding"];

/** The countries that any of the facts is about. */
function countriesOf(facts: readonly Fact[]): readonly string[] {
  const codes = facts.flatMap(({ kinds, evidence }) =>
    [...evidence].flatMap(([field, { value }]) =>
      typeof value === "string" && isCountry.has(kinds[field]?.name ?? "") ? [value] : [],
    ),
  );
  return Object.freeze([...new Set(codes)].sort(byCodeUnits).map((code) => toId("Country", code)));
}

const isCountry: ReadonlySet<string> = new Set([country.name, countryCode.name]);

interface Side {
  readonly fact: Fact;
  /** As sidecars name it. */
  readonly field: string;
  readonly claim: Claim;
}

interface Difference {
  readonly kind: DisagreementKind;
  /** A sentence. */
  readonly reason: string;
}

/** How two facts differ: as a person wrote down, else as the figures and the publications show. */
function differenceOf(a: Side, b: Side): Difference {
  const reviewed = [a.fact, b.fact].filter(({ differsBy }) => differsBy !== null);
  const said = reviewed.find(({ note }) => note !== null) ?? reviewed[0];
  if (said?.differsBy != null) return { kind: said.differsBy, reason: saidBy(said, said.differsBy) };
  const rounding = roundingOf(a, b) ?? roundingOf(b, a);
  if (rounding !== null) return { kind: "rounding", reason: rounding };
  const apart = vintageOf(a.fact, b.fact);
  if (apart !== null) return { kind: "vintage", reason: revised(apart, a, b) };
  return { kind: "unexplained", reason: unexplained(a, b) };
}

function saidBy({ documentKey, note }: Fact, kind: DisagreementKind): string {
  const words = note?.trim().replace(/[.]$/, "");
  return words === undefined || words === ""
    ? `The sidecar of ${documentKey} says that the difference is one of ${kind}, and gives no reason.`
    : `The sidecar of ${documentKey} says: ${words}.`;
}

/** `Both are by UNODC, which gave 499 kg in 2020 and 172 kg in 2023; the later publication revises the earlier.` */
function revised(apart: "publishedOn" | "edition", a: Side, b: Side): string {
  const [earlier, later] = [a, b]
    .map((side) => ({ value: shownOf(side), when: side.fact[apart] ?? "" }))
    .sort((one, other) => byCodeUnits(one.when, other.when));
  const both = `Both are by ${a.fact.publisher ?? ""}`;
  return apart === "publishedOn"
    ? `${both}, which gave ${earlier?.value} ${dated(earlier?.when)} and ${later?.value} ${dated(later?.when)}; the later publication revises the earlier.`
    : `${both}, in two editions: ${earlier?.value} in the one up to ${earlier?.when}, ${later?.value} in the one up to ${later?.when}.`;
}

/** `on 2018-11-13`, `in 2018` */
const dated = (when = ""): string => `${when.length === 10 ? "on" : "in"} ${when}`;

function unexplained(a: Side, b: Side): string {
  const isOne = a.fact.publisher === b.fact.publisher || a.fact.publisher === null || b.fact.publisher === null;
  const [one, other] = [a, b].map((side) => {
    const { publisher, documentKey } = side.fact;
    return `${shownOf(side)} by ${isOne || publisher === null ? documentKey : publisher}`;
  });
  return `Nothing on record explains the difference: ${one}, ${other}.`;
}

/** `181000 kg` */
function shownOf({ fact, field, claim }: Side): string {
  const value = Array.isArray(claim.value) ? claim.value.join(" to ") : String(claim.value);
  return fact.kinds[field] === mass ? `${value} kg` : value;
}

/** Why the finer value is the coarser one before it was rounded, or lies within what its qualifier allows; null when it is neither. */
function roundingOf(coarse: Side, fine: Side): string | null {
  const [rounded, exact] = [Number(coarse.claim.value), Number(fine.claim.value)];
  if (!Number.isFinite(rounded) || !Number.isFinite(exact)) return null;
  const qualifier = "qualifier" in coarse.fact.fields ? coarse.fact.fields.qualifier : undefined;
  if (qualifier === "about" && Math.abs(exact - rounded) <= 0.05 * rounded)
    return `${shownOf(coarse)} is said with "about", and ${shownOf(fine)} is within 5 percent of it.`;
  if (qualifier === "over" && exact >= rounded && exact <= 1.1 * rounded)
    return `${shownOf(coarse)} is said with "over", and ${shownOf(fine)} is at most a tenth more.`;
  // 90 percent is a figure to the percent, not to the ten percent.
  const isShare =
    coarse.fact.kinds[coarse.field] === share || ("unit" in coarse.fact.fields && coarse.fact.fields.unit === "share");
  const step = isShare ? Math.min(lastDigit(rounded), 0.01) : lastDigit(rounded);
  return Math.abs(exact - rounded) <= step / 2
    ? `${shownOf(fine)}, rounded to the nearest ${step}, is ${shownOf(coarse)}.`
    : null;
}

/** The place value of the last digit that is not zero: 8800 -> 100, 12.5 -> 0.1. */
const lastDigit = (value: number): number => 10 ** -decimalsOf(value);
