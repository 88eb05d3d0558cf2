import { graphql } from "relay-runtime";

// What stands in components otherwise, where Relay's Babel plugin puts the artifact in place of each text. This program
// runs without the plugin: only relay-compiler reads this file, and `main.ts` imports the artifacts themselves.

graphql`
  query organizationQuery($id: ID!) {
    organization(id: $id) {
      id
      name
      acronym
      ...organization_seizures
    }
  }
`;

graphql`
  fragment organization_seizures on Organization
  @refetchable(queryName: "organizationNextPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    seizures(first: $first, after: $after) @connection(key: "organization_seizures") {
      totalCount
      edges {
        node {
          id
          substance
          seizedByText
          period {
            edtf
          }
          mass {
            raw
            kilograms
          }
          citations {
            id
            quote
            document {
              id
              title
              publisher
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

graphql`
  query organizationReadingQuery($id: ID!) {
    seizureStat(id: $id) {
      id
      claims(field: "mass") {
        id
        raw
        value
        rule
      }
    }
  }
`;
