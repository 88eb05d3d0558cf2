import { expect, test } from "@jest/globals";
import { isInputObjectType, isObjectType } from "graphql";
import { namesOf } from "../../src/repository/types/relation-words.js";
import { blocks } from "../../src/repository/types/types.js";
import { subgraph } from "../run-query.js";

/** What the served schema carries of the declaration of a field: `Country.events`, `EventFilter.period`. */
function declaredAt(place: string): unknown {
  const [typeName = "", fieldName = ""] = place.split(".");
  const type = subgraph.schema.getType(typeName);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${typeName} is not in the schema.`);
  return type.getFields()[fieldName]?.extensions.declared;
}

test("the served schema carries what a block declares, as plain data", () => {
  const period = { kind: "overlaps", of: ["period.edtf"] };
  expect(declaredAt("Official.events")).toMatchObject({
    relation: { kind: "inverse", types: ["Event"], by: ["officialIds"] },
    list: {
      type: "Event",
      filter: { period, organizer: { kind: "idOf", types: ["Organization", "Country"], of: ["organizerIds"] } },
      orderBy: { id: { by: "text", of: ["id"] }, period: { by: "time", of: ["period.edtf"] } },
    },
  });
  expect(declaredAt("Query.events")).toMatchObject({ list: { type: "Event", filter: { period } } });
  expect(declaredAt("Query.country")).toEqual({ record: { type: "Country", key: "code" } });
  expect(declaredAt("Query.eventsByIds")).toEqual({ records: { type: "Event", key: "id" } });
  expect(declaredAt("EventFilter.period")).toEqual({ condition: period });
});

const shown = blocks.flatMap(({ name, relations }) =>
  Object.entries(relations).flatMap(([field, { kind, target, by, description }]) =>
    description === null ? [] : [{ place: `${name}.${field}`, relation: { kind, types: namesOf(target), by } }],
  ),
);

test.each(shown)("$place carries its relation, and nothing that is not plain data", ({ place, relation }) => {
  const declared = declaredAt(place);
  expect(declared).toMatchObject({ relation });
  expect(JSON.parse(JSON.stringify(declared))).toEqual(declared);
});
