import { Recomputation, RecomputedRegion } from "../model/recomputation.js";
import { SeizureStat } from "../model/seizure-stat.js";
import type { Filters } from "../repository/types/types.js";
import { connectionAmong } from "./connection.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { ModelFields } from "./declared-field.js";
import { listTypesFor } from "./list-types.js";

const seizures = listTypesFor("SeizureStat");
type SeizureArgs = ConnectionArgs<Filters["SeizureStat"]>;

export const recomputationFields: readonly ModelFields[] = [
  {
    model: SeizureStat,
    fields: [
      {
        place: "SeizureStat.recomputations",
        type: () => [Recomputation],
        nullable: false,
        description:
          "For the figure of a group, such as the member states of an organization: what the figures of the members come to, once for each date at which its membership may be meant, the publication and the beginning and end of the period. Empty for the figure of no group, and when no figures of the members are on record.",
        takes: null,
        answer: (seizureStat: SeizureStat, _given, { loaders }) =>
          loaders.related("SeizureStat.recomputations", seizureStat),
      },
    ],
  },
  {
    model: Recomputation,
    fields: [
      {
        place: "Recomputation.rows",
        type: () => seizures.Connection,
        nullable: false,
        description: "The figures of the members that were added, in the order of their ids.",
        takes: seizures,
        answer: ({ membersAt, rows }: Recomputation, args: SeizureArgs, context, info) =>
          connectionAmong(context, info, rows, { of: `Recomputation.rows ${membersAt}`, type: "SeizureStat" }, args),
      },
    ],
  },
  {
    model: RecomputedRegion,
    fields: [
      {
        place: "RecomputedRegion.rows",
        type: () => seizures.Connection,
        nullable: false,
        description:
          "The figures of the region that were added, in the order of their ids; none when `kilograms` is null.",
        takes: seizures,
        answer: ({ name, rows }: RecomputedRegion, args: SeizureArgs, context, info) =>
          connectionAmong(context, info, rows, { of: `RecomputedRegion.rows ${name}`, type: "SeizureStat" }, args),
      },
    ],
  },
];
