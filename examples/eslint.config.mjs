import graphql from "@graphql-eslint/eslint-plugin";
import typescript from "typescript-eslint";
import { forTypeScript } from "../eslint.config.js";

// What a gateway knows without being told, and a plain schema loader does not.
const federationDirectives = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
`;

/** Of the examples and of the schema, in the folder of the product. */
export default typescript.config(
  { ignores: ["**/build", "**/node_modules", "**/generated", "**/__generated__"] },
  // Of other teams, and composed: no schema of ours to check them by.
  { ignores: ["examples/{supergraph,stitching}/*.graphql", "schema/supergraph.graphql"] },
  forTypeScript,
  {
    files: ["examples/interop/**/*.ts"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    // Relay's texts stand alone: the compiler reads them, and nothing runs them.
    files: ["examples/relay/organization.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": ["error", { allowTaggedTemplates: true }] },
  },
  {
    files: ["**/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: { parser: graphql.parser },
  },
  {
    files: ["schema/subgraph.graphql"],
    languageOptions: {
      parserOptions: { graphQLConfig: { schema: ["schema/subgraph.graphql", federationDirectives] } },
    },
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      ...graphql.configs["flat/schema-relay"].rules,
      "@graphql-eslint/relay-edge-types": [
        "error",
        {
          withEdgeSuffix: true,
          // A passage is no record of its own: `Document.passages` gives places in a text, which have no id.
          shouldImplementNode: false,
          // Short lists of values are plain lists, and a connection has its `nodes` beside its edges.
          listTypeCanWrapOnlyEdgeType: false,
        },
      ],
      // The feed of changes is read forward from a snapshot; no list of records is.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      // A type without an id is a decision: pages, and values that belong to the record that they stand in.
      "@graphql-eslint/strict-id-in-types": [
        "error",
        {
          acceptedIdNames: ["id"],
          acceptedIdTypes: ["ID"],
          exceptions: {
            suffixes: ["Connection", "Edge"],
            types: [
              "Citation",
              "Claim",
              "FacetCount",
              "Headcount",
              "LeftOut",
              "Mass",
              "MissingRow",
              "PageInfo",
              "Suggestion",
              "TimelineEntry",
              "Period",
              "RegionMember",
              "Recomputation",
              "RecomputedRegion",
              "Role",
              "SeizureCover",
              "SeizureLeftOut",
              "SeizureTotal",
              "SeizureTotals",
              "Spread",
              "TextMatch",
              "Highlight",
            ],
          },
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            'Directive[name.value="deprecated"] Argument[name.value="reason"] > StringValue:not([value=/^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]): ./])',
          message: "A reason begins with the date of the deprecation: `2026-11-25: use x`",
        },
      ],
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
    },
  },
  {
    files: ["schema/examples.graphql", "examples/**/*.graphql"],
    languageOptions: {
      parserOptions: {
        graphQLConfig: {
          schema: ["schema/subgraph.graphql", federationDirectives],
          documents: ["schema/examples.graphql", "examples/**/*.graphql"],
        },
      },
    },
    rules: graphql.configs["flat/operations-recommended"].rules,
  },
  {
    // These are read by people, who look at what they show and not at ids; no cache keeps their answers.
    files: ["schema/examples.graphql"],
    rules: { "@graphql-eslint/require-selections": "off" },
  },
);
