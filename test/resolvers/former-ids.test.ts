import { expect, test } from "@jest/globals";
import { runQuery } from "../run-query.js";

test("a former id answers with the record wherever an id is taken, and the record has its own id", async () => {
  const { data, errors } = await runQuery(
    `query ($official: ID!, $body: ID!, $event: ID!, $representations: [_Any!]!) {
      official(id: $official) { id formerIds }
      node(id: $body) { id }
      nodes(ids: [$event, $body]) { id }
      officialsByIds(ids: [$official, "Official:nobody"]) { id }
      _entities(representations: $representations) { ... on Organization { id name } }
      officials(filter: { organization: $body }, first: 1) { totalCount }
      statements(filter: { speaker: $official }, first: 1) { totalCount }
    }`,
    {
      variables: {
        official: "Official:liu-yuejin",
        body: "Organization:narcotics-control-bureau",
        event: "Event:2018-11-13-expert-working-group",
        representations: [{ __typename: "Organization", id: "Organization:narcotics-control-bureau" }],
      },
    },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    official: { id: "Official:liu-yuejin-cn", formerIds: ["Official:liu-yuejin"] },
    node: { id: "Organization:narcotics-control-bureau-in" },
    nodes: [{ id: "Event:2018-11-13-expert-working-group-cn" }, { id: "Organization:narcotics-control-bureau-in" }],
    officialsByIds: [{ id: "Official:liu-yuejin-cn" }, null],
    _entities: [{ id: "Organization:narcotics-control-bureau-in", name: "Narcotics Control Bureau" }],
    officials: { totalCount: 3 },
    statements: { totalCount: 4 },
  });
});
