import { registerEnumType } from "type-graphql";
import { blocks } from "../repository/types/types.js";

const searched = blocks.flatMap(({ name, search }) =>
  search === null ? [] : [{ name, constant: constantOf(name), description: search.description }],
);

/** What a search looks for, under the names of the types: `SEIZURE_STAT` stands for `SeizureStat`. */
export const SearchTypeEnum: Readonly<Record<string, string>> = Object.fromEntries(
  searched.map(({ name, constant }) => [constant, name]),
);

registerEnumType(SearchTypeEnum, {
  name: "SearchType",
  description:
    "The types of records that a search can find. Records are also found by the text that documents print for their claims.",
  valuesConfig: Object.fromEntries(searched.map(({ constant, description }) => [constant, { description }])),
});

/** How the enum names a type: `SEIZURE_STAT`. */
export const searchConstantOf = (type: string): string => constantOf(type);

function constantOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
