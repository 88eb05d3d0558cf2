import { ArgsType, Field, registerEnumType } from "type-graphql";
import { FacetCount } from "../model/facet-count.js";
import { frozen } from "../model/frozen.js";
import type { ValueCount } from "../repository/page.js";
import type { Block } from "../repository/types/block.js";
import type { Condition } from "../repository/types/filter-words.js";
import type { DeclaredField } from "./declared-field.js";
import { listTypes } from "./list-types.js";
import type { PageConnection } from "./page-connection.js";

/** What the records of a list can be counted by: the enum of the schema, and the field of each of its values. */
interface Facets {
  readonly values: Readonly<Record<string, string>>;
  readonly isRecord: ReadonlySet<string>;
  readonly isEnum: ReadonlySet<string>;
}

/** The values that filters ask for are what records are counted by. */
function facetsOf({ filters }: Block): Facets {
  const values: Record<string, string> = {};
  const isRecord = new Set<string>();
  const isEnum = new Set<string>();
  for (const { asking, of } of Object.values<Condition>(filters)) {
    const [path] = of;
    if (path === undefined || path.endsWith(".edtf")) continue;
    const isOfRecord = asking.kind === "country" || (asking.kind === "idOf" && asking.types.length > 0);
    const isOfEnum = asking.kind === "is" || (asking.kind === "anyOf" && asking.values !== null);
    if (!isOfRecord && !isOfEnum && asking.kind !== "named" && asking.kind !== "anyOf") continue;
    values[constantOf(path)] = path;
    if (isOfRecord) isRecord.add(path);
    if (isOfEnum) isEnum.add(path);
  }
  return { values, isRecord, isEnum };
}

/** `SEIZED_BY` of `seizedById`, `COUNTRY` of `roles.countryId`. */
const constantOf = (path: string): string =>
  (path.split(".").at(-1) ?? path)
    .replace(/Ids?$/, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toUpperCase();

/** The field of a connection that counts its records by a value: `SeizureStatConnection.counts(by: COUNTRY)`. */
export function countFields(block: Block): DeclaredField[] {
  if (block.questions === null) return [];
  const { values, isRecord, isEnum } = facetsOf(block);
  if (Object.keys(values).length === 0) return [];
  const given = (path: string): string =>
    isRecord.has(path)
      ? "each value is the id of a record, which `record` gives"
      : isEnum.has(path)
        ? "each value is a name of its enum"
        : "each value is a text as the records have it";
  registerEnumType(values, {
    name: `${block.name}Facet`,
    description: `The fields by whose values ${block.questions.noun} can be counted.`,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([name, path]) => [name, { description: `By \`${fieldOf(path)}\`: ${given(path)}.` }]),
    ),
  });

  @ArgsType()
  class CountArgs {
    @Field(() => values, { description: "The field by whose values the records are counted." })
    readonly by!: string;
  }

  const shown = ({ value, count }: ValueCount, path: string): FacetCount =>
    frozen(FacetCount, {
      value: value === null || !isEnum.has(path) ? value : value.toUpperCase(),
      count,
      recordId: isRecord.has(path) ? value : null,
    });
  return [
    {
      place: `${block.name}Connection.counts`,
      description:
        "How many of the records on all pages have each value, the most frequent first, equal ones by the value. With a filter, only of the records that meet it.",
      type: () => [FacetCount],
      nullable: false,
      takes: { Args: CountArgs },
      declared: { counts: Object.values(values) },
      answer: (connection: PageConnection<object>, { by }: CountArgs) =>
        connection.counts(by).map((each) => shown(each, by)),
    },
  ];
}

const fieldOf = (path: string): string => path.replace(/Ids?$/, "");

/** Where the field stands. */
export const countedConnection = (block: Block): new () => object => listTypes(block.name).Connection;
