import { ArrayUnique, ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { allReady, whenReady } from "../loaders/ready.js";
import { type SeizureGrouping, SeizureGroupingEnum } from "../model/seizure-grouping.js";
import { SeizureLeftOut } from "../model/seizure-left-out.js";
import { SeizureCover } from "../model/seizure-cover.js";
import { SeizureTotal, SeizureTotals } from "../model/seizure-total.js";
import { ComparedTotal } from "../repository/totals/compared-total.js";
import { comparisonOf } from "../repository/totals/comparability.js";
import { coverOf, coverOfAll, missingOf } from "../repository/totals/cover.js";
import { claimsCompared, explanationOf } from "../repository/totals/explanation.js";
import { connectionAmong } from "./connection.js";
import type { Filters } from "../repository/types/types.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { FieldAnswer, ModelFields } from "./declared-field.js";
import { listTypesFor } from "./list-types.js";

const figures = listTypesFor("SeizureStat");

@ArgsType()
class SeizureTotalsArgs {
  @Field(() => figures.Filter, {
    nullable: true,
    description: "Only figures that meet all conditions of this filter; all listed figures when left out.",
  })
  @ValidateNested()
  readonly filter?: Filters["SeizureStat"] | null;

  @Field(() => [SeizureGroupingEnum], {
    nullable: true,
    description:
      "The values by which the figures are grouped, each at most once; `[SUBSTANCE]` when left out. An empty list gives one total of all figures. Every list without SUBSTANCE adds different substances.",
  })
  @ArrayUnique({ message: "groupBy must name each grouping at most once" })
  readonly groupBy?: SeizureGrouping[] | null;
}

const seizuresOf: FieldAnswer<SeizureTotal, ConnectionArgs<Filters["SeizureStat"]>> = (total, args, context, info) => {
  const { seizures, substance, countryId, organizationId, year } = total;
  const of = `SeizureTotal.seizures ${[substance, countryId, organizationId, year].join(" ")}`;
  return connectionAmong(context, info, seizures, { of, type: "SeizureStat", unlisted: true }, args);
};

const explanationOfLeftOut: FieldAnswer<SeizureLeftOut> = (leftOut, _given, { loaders }) => {
  const claims = claimsCompared(leftOut);
  const asked = claims.map((claim) => loaders.related("Claim.document", claim));
  return whenReady(allReady(asked), (documents) => {
    const byId = new Map(claims.map(({ documentId }, place) => [documentId, documents[place] ?? null]));
    return explanationOf(leftOut, ({ documentId }) => byId.get(documentId) ?? null);
  });
};

export const seizureTotalFields: readonly ModelFields[] = [
  {
    model: null,
    fields: [
      {
        place: "Query.seizureTotals",
        type: () => SeizureTotals,
        nullable: true,
        description:
          "Totals of seizure figures in which nothing is counted twice, with the reason for each figure that is left out. Totals by year, or by anything else, are made of what all of them have figures for, so that they compare; where that would leave out more than it adds, each total has all that can be added, and `comparable` is false. Null only with an error: BAD_USER_INPUT for an argument that is not valid.",
        takes: { Args: SeizureTotalsArgs, Filter: figures.Filter },
        answer: (_root, { filter, groupBy }: SeizureTotalsArgs, { loaders }) =>
          loaders.totals({ filter: filter ?? null, groupBy: groupBy ?? ["substance"] }),
      },
    ],
  },
  {
    model: SeizureTotals,
    fields: [
      {
        place: "SeizureTotals.cover",
        type: () => SeizureCover,
        nullable: true,
        description:
          "What all totals cover together, each the same; null when they do not compare, and without totals.",
        takes: null,
        answer: ({ totals, comparable }: SeizureTotals) =>
          comparable && totals.length > 0 ? coverOfAll(totals.filter((total) => total instanceof ComparedTotal)) : null,
      },
    ],
  },
  {
    model: SeizureTotal,
    fields: [
      {
        place: "SeizureTotal.cover",
        type: () => SeizureCover,
        nullable: false,
        description: "What the added figures cover.",
        takes: null,
        answer: (total: ComparedTotal) => coverOf(total),
      },
      {
        place: "SeizureTotal.missing",
        type: () => SeizureCover,
        nullable: false,
        description:
          "What other totals of its series have figures for and this one has none, nor one for a place that contains it. Not zero: no figure is on record. Everything is empty when nothing is missing.",
        takes: null,
        answer: (total: ComparedTotal) => missingOf(total),
      },
      {
        place: "SeizureTotal.explanation",
        type: () => String,
        nullable: false,
        description: "What it covers, and which other totals of its series cover the same, as a sentence.",
        takes: null,
        answer: (total: ComparedTotal) => comparisonOf(total),
      },
      {
        place: "SeizureTotal.seizures",
        type: () => figures.Connection,
        nullable: false,
        description: "The figures that were added, in the order of their ids.",
        takes: figures,
        answer: seizuresOf,
      },
    ],
  },
  {
    model: SeizureLeftOut,
    fields: [
      {
        place: "SeizureLeftOut.explanation",
        type: () => String,
        nullable: false,
        description:
          "The reason as a sentence with the figures: `8,800 kg is what China News Service (2016-02-19) gives for heroin (China, 2015); …`.",
        takes: null,
        answer: explanationOfLeftOut,
      },
    ],
  },
];
