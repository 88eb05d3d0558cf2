import type { Fact } from "../../facts/facts.js";
import { share } from "../../facts/kinds/share.js";
import type { Claim } from "../../model/claim.js";
import { Disagreement } from "../../model/disagreement.js";
import type { DisagreementKind } from "../../vocabulary/disagreement-kinds.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { daysOf, decimalsOf, spreadOf } from "../../model/spread.js";
import type { Claims } from "./claims.js";

/** What sources give differently of one record, its facts in the order of precedence. */
export function disagreementsOf(subjectId: string, facts: readonly Fact[], claims: Claims): Disagreement[] {
  const [first] = facts;
  // An official has several roles, each of its own time and place.
  if (first === undefined || first.type === "Official") return [];
  return Object.entries(first.kinds).flatMap(([field, { isAmong }]) => {
    if (isAmong === null) return [];
    const given = facts
      .filter(({ evidence }) => evidence.has(field))
      .map((fact) => ({ fact, claim: claimOn(fact, field, claims) }));
    const earlier = new Set<string>();
    const distinct = given.filter(({ claim }) => {
      const value = String(claim.value);
      const isNew = !isAmong(value, earlier);
      earlier.add(value);
      return isNew;
    });
    if (distinct.length < 2) return [];
    const kinds = distinct.slice(1).map((other) => kindOf(distinct[0] ?? other, other));
    const values = given.map(({ claim }) => claim.value);
    return [
      frozen(Disagreement, {
        id: toId("Disagreement", `${subjectId}#${field}`),
        field,
        kind: gravest.find((kind) => kinds.includes(kind)) ?? "unexplained",
        claims: Object.freeze(given.map(({ claim }) => claim)),
        spread: spreadOf(values),
        days: daysOf(values),
        subjectId,
      }),
    ];
  });
}

function claimOn(fact: Fact, field: string, claims: Claims): Claim {
  const claim = claims.of(fact).find((each) => each.field === field);
  if (claim === undefined) throw new Error(`The fact has evidence for ${field} but no claim on it.`);
  return claim;
}

/** When several claims differ in several ways, the disagreement is of the kind that most wants an explanation. */
const gravest: readonly DisagreementKind[] = ["unexplained", "definition", "scope", "vintage", "rounding"];

interface Side {
  readonly fact: Fact;
  readonly claim: Claim;
}

function kindOf(a: Side, b: Side): DisagreementKind {
  const said = a.fact.differsBy ?? b.fact.differsBy;
  if (said !== null) return said;
  if (roundsTo(a, b) || roundsTo(b, a)) return "rounding";
  return a.fact.publisher !== null && a.fact.publisher === b.fact.publisher && a.fact.publishedOn !== b.fact.publishedOn
    ? "vintage"
    : "unexplained";
}

/** Whether the finer value is the coarser one before it was rounded, or lies within what its qualifier allows. */
function roundsTo(coarse: Side, fine: Side): boolean {
  const [rounded, exact] = [Number(coarse.claim.value), Number(fine.claim.value)];
  if (!Number.isFinite(rounded) || !Number.isFinite(exact)) return false;
  const qualifier = "qualifier" in coarse.fact.fields ? coarse.fact.fields.qualifier : undefined;
  if (qualifier === "about" && Math.abs(exact - rounded) <= 0.05 * rounded) return true;
  if (qualifier === "over" && exact >= rounded && exact <= 1.1 * rounded) return true;
  // 90 percent is a figure to the percent, not to the ten percent.
  const isShare =
    coarse.fact.kinds[coarse.claim.field] === share ||
    ("unit" in coarse.fact.fields && coarse.fact.fields.unit === "share");
  return Math.abs(exact - rounded) <= (isShare ? Math.min(lastDigit(rounded), 0.01) : lastDigit(rounded)) / 2;
}

/** The place value of the last digit that is not zero: 8800 -> 100, 12.5 -> 0.1. */
const lastDigit = (value: number): number => 10 ** -decimalsOf(value);
