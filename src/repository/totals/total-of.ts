import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import { type Addition, tallyOf } from "./addition.js";
import { type ChosenApart, chooseApart } from "./choose-apart.js";
import { ComparedTotal, type TotalValues } from "./compared-total.js";
import type { Chosen, DocumentOf, Figure } from "./figure.js";
import { figuresMeasured, isNothing, type MeasuredGroup, type Member, ofScope } from "./group.js";
import { leftOut, otherClaims } from "./left-out.js";
import { qualifierOf } from "./qualifier-of.js";
import type { Series } from "./series.js";

/** The total of a group for which it is decided what is added. Its lists are made when somebody asks for them. */
export function totalOf(
  measured: MeasuredGroup,
  addition: Addition,
  series: Series,
  documentOf: DocumentOf,
): ComparedTotal {
  const { group, scope, measure } = measured;
  const { values } = group;
  const beside = measure === "pieces" ? null : piecesBeside(measured);
  const main = addition.tally;
  const apart = beside === null ? null : tallyOf(beside);
  const { amount } = main.added;
  const total: TotalValues = {
    // Written out: spread over, they would take longer than all the rest.
    substance: values.substance,
    countryId: values.countryId,
    organizationId: values.organizationId,
    year: values.year,
    kilograms: measure === "kilograms" ? amount : null,
    pieces: measure === "pieces" ? amount : (apart?.added.amount ?? null),
    qualifier: qualifierOf(main.qualifiers, main.left.amount > amount),
    scope,
    comparable: series.obstacle === null,
    figureCount: main.count + (apart?.count ?? 0),
  };
  const isAdded = (member: Member): boolean => {
    const { compared, among } = comparedIn(member, measured, addition, beside);
    return compared !== null && among?.added.has(compared) === true;
  };
  return new ComparedTotal(total, addition, series, {
    seizures: () => Object.freeze(group.members.filter(isAdded).map(({ seizure }) => seizure)),
    leftOut: () =>
      Object.freeze(group.members.flatMap((member) => leftOutOf(member, measured, addition, beside, documentOf))),
  });
}

/** What is left out of a figure, or of the claims of one that is added. */
function leftOutOf(
  member: Member,
  group: MeasuredGroup,
  addition: Addition,
  beside: Chosen | null,
  documentOf: DocumentOf,
): readonly SeizureLeftOut[] {
  const { seizure } = member;
  const { compared, among } = comparedIn(member, group, addition, beside);
  if (compared === null || among === null) return [leftOut(seizure, seizure.mass === null ? "no_mass" : "range")];
  if (among.added.has(compared)) return otherClaims(seizure, documentOf);
  const rival = among.rivalOf(compared);
  const apart = rival === null ? "other_cover" : "overlaps";
  return [leftOut(seizure, seizure.scope === group.scope ? apart : "incident", rival?.seizure)];
}

interface Compared {
  readonly compared: Figure | null;
  readonly among: Chosen | null;
}

function comparedIn(
  { figure, pieces }: Member,
  { measure }: MeasuredGroup,
  addition: Addition,
  beside: Chosen | null,
): Compared {
  const own = measure === "pieces" ? pieces : figure;
  return { compared: own ?? pieces, among: own === null ? beside : addition };
}

/** Of a group that has masses the figures in pieces that are added apart; null when there are none. */
function piecesBeside({ group, scope }: MeasuredGroup): ChosenApart | null {
  const pieces = ofScope(figuresMeasured(group, "pieces"), (other) => other === scope);
  return isNothing(pieces) ? null : chooseApart(pieces, scope);
}
