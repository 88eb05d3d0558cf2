import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import { addedUp } from "./added-up.js";
import { choose, type Chosen } from "./choose.js";
import { ComparedTotal, type TotalValues } from "./compared-total.js";
import { type DocumentOf, type Figure, isWithin } from "./figure.js";
import type { MeasuredGroup } from "./group.js";
import { leftOut, otherClaims } from "./left-out.js";
import { isPlaceWithin } from "./place.js";
import { qualifierOf } from "./qualifier-of.js";
import type { Addition } from "./addition.js";
import type { Series } from "./series.js";

/** The total of a group for which it is decided what is added. */
export function totalOf(
  group: MeasuredGroup,
  addition: Addition,
  series: Series,
  documentOf: DocumentOf,
): ComparedTotal {
  const { values, members, scope, measure } = group;
  const beside = measure === "pieces" ? null : piecesBeside(group);
  const main = addedUp(addition.added);
  const pieces = beside === null ? null : addedUp(beside.added);
  const left: SeizureLeftOut[] = [];
  let amountLeft = 0;
  for (const { seizure, figure, pieces: inPieces } of members) {
    const own = measure === "pieces" ? inPieces : figure;
    const among = own === null ? beside : addition;
    const compared = own ?? inPieces;
    if (compared === null || among === null) left.push(leftOut(seizure, seizure.mass === null ? "no_mass" : "range"));
    else if (among.added.has(compared)) for (const each of otherClaims(seizure, documentOf)) left.push(each);
    else {
      const rival = among.rivalOf(compared);
      const apart = rival === null ? "other_cover" : "overlaps";
      left.push(leftOut(seizure, seizure.scope === scope ? apart : "incident", rival?.seizure));
      if (own !== null && !isContained(own, rival)) amountLeft += own.amount;
    }
  }
  const seizures = beside === null ? main.seizures : addedUp([...addition.added, ...beside.added]).seizures;
  const total: TotalValues = {
    // Written out: spread over, they would take longer than all the rest.
    substance: values.substance,
    countryId: values.countryId,
    organizationId: values.organizationId,
    year: values.year,
    kilograms: measure === "kilograms" ? main.amount : null,
    pieces: measure === "pieces" ? main.amount : (pieces?.amount ?? null),
    qualifier: qualifierOf(main.seizures, amountLeft > main.amount),
    scope,
    comparable: series.obstacle === null,
    figureCount: seizures.length,
    seizures,
    leftOut: Object.freeze(left),
  };
  return new ComparedTotal(total, addition, series);
}

/** Of a group that has masses the figures in pieces that are added apart; null when there are none. */
function piecesBeside({ members, scope }: MeasuredGroup): Chosen | null {
  const figures: Figure[] = [];
  for (const { pieces } of members) if (pieces?.seizure.scope === scope) figures.push(pieces);
  return figures.length === 0 ? null : choose(figures, scope);
}

/** Whether a figure, which is left out for another, is a part of that. */
const isContained = (part: Figure, whole: Figure | null): boolean =>
  whole !== null &&
  part.amount <= whole.amount &&
  part.seizure.substance === whole.seizure.substance &&
  isWithin(part.period, whole.period) &&
  isPlaceWithin(part.place, whole.place);
