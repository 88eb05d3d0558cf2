import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { Qualifier } from "../../vocabulary/qualifiers.js";
import { toMilligrams } from "./added-up.js";
import type { Chosen } from "./choose.js";
import { chooseApart } from "./choose-apart.js";
import { ComparedTotal, type TotalValues } from "./compared-total.js";
import { type DocumentOf, type Figure, isWithin } from "./figure.js";
import type { MeasuredGroup, Member } from "./group.js";
import { leftOut, otherClaims } from "./left-out.js";
import { isPlaceWithin } from "./place.js";
import { qualifierOf } from "./qualifier-of.js";
import type { Addition } from "./addition.js";
import type { Series } from "./series.js";

/** The total of a group for which it is decided what is added. Its lists are made when somebody asks for them. */
export function totalOf(
  group: MeasuredGroup,
  addition: Addition,
  series: Series,
  documentOf: DocumentOf,
): ComparedTotal {
  const { values, members, scope, measure } = group;
  const beside = measure === "pieces" ? null : piecesBeside(group);
  const [main, apart] = [new Sum(), new Sum()];
  let amountLeft = 0;
  for (const member of members) {
    const { own, compared, among } = comparedIn(member, group, addition, beside);
    if (compared === null || among === null) continue;
    if (among.added.has(compared)) (among === addition ? main : apart).add(compared);
    else if (own !== null && !isContained(own, among.rivalOf(own))) amountLeft += own.amount;
  }
  const total: TotalValues = {
    // Written out: spread over, they would take longer than all the rest.
    substance: values.substance,
    countryId: values.countryId,
    organizationId: values.organizationId,
    year: values.year,
    kilograms: measure === "kilograms" ? main.amount : null,
    pieces: measure === "pieces" ? main.amount : beside === null ? null : apart.amount,
    qualifier: qualifierOf(main.qualifiers, amountLeft > main.amount),
    scope,
    comparable: series.obstacle === null,
    figureCount: main.count + apart.count,
  };
  const isAdded = (member: Member): boolean => {
    const { compared, among } = comparedIn(member, group, addition, beside);
    return compared !== null && among?.added.has(compared) === true;
  };
  return new ComparedTotal(total, addition, series, {
    seizures: () => Object.freeze(members.filter(isAdded).map(({ seizure }) => seizure)),
    leftOut: () => Object.freeze(members.flatMap((member) => leftOutOf(member, group, addition, beside, documentOf))),
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
  /** In what the total is measured. */
  readonly own: Figure | null;
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
  return { own, compared: own ?? pieces, among: own === null ? beside : addition };
}

/** What is added, one after the other in the order of ids, so that the sum is the same in every answer. */
class Sum {
  count = 0;
  readonly qualifiers = new Set<Qualifier>();
  #amount = 0;

  add({ amount, seizure: { mass } }: Figure): void {
    this.count += 1;
    this.#amount += amount;
    if (mass !== null) this.qualifiers.add(mass.qualifier);
  }

  get amount(): number {
    return toMilligrams(this.#amount);
  }
}

/** Of a group that has masses the figures in pieces that are added apart; null when there are none. */
function piecesBeside({ members, scope }: MeasuredGroup): Chosen | null {
  const figures: Figure[] = [];
  for (const { pieces } of members) if (pieces?.seizure.scope === scope) figures.push(pieces);
  return figures.length === 0 ? null : chooseApart(figures, scope);
}

/** Whether a figure, which is left out for another, is a part of that. */
const isContained = (part: Figure, whole: Figure | null): boolean =>
  whole !== null &&
  part.amount <= whole.amount &&
  part.seizure.substance === whole.seizure.substance &&
  isWithin(part.period, whole.period) &&
  isPlaceWithin(part.place, whole.place);
