export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly errors?: readonly object[];
  /** The path of the error by which a gateway says why a value is missing; `@apollo/gateway` does without it. */
  readonly missing?: readonly (string | number)[];
  /** How many requests our service gets: one a hop. */
  readonly requests: number;
}

/** What every gateway is asked. `archive` is down. */
export const operations: readonly Operation[] = [
  {
    name: "a list of a partner's, with our fields",
    query: "{ crowded { code name population } }",
    data: {
      crowded: [
        { code: "CN", name: "China", population: 1411000000 },
        { code: "AF", name: "Afghanistan", population: 41000000 },
      ],
    },
    requests: 1,
  },
  {
    name: "a list of ours, with a partner's fields",
    query: '{ countriesByCodes(codes: ["AF", "CN"]) { name population } }',
    data: {
      countriesByCodes: [
        { name: "Afghanistan", population: 41000000 },
        { name: "China", population: 1411000000 },
      ],
    },
    requests: 1,
  },
  {
    name: "there and back: our country, its neighbours, their names",
    query: '{ country(code: "AF") { name neighbours { code name code3 } } }',
    data: {
      country: {
        name: "Afghanistan",
        neighbours: [
          { code: "CN", name: "China", code3: "CHN" },
          { code: "TJ", name: "Tajikistan", code3: "TJK" },
        ],
      },
    },
    requests: 2,
  },
  {
    name: "there, back and there again",
    query: '{ country(code: "CN") { neighbours { name neighbours { name population } } } }',
    data: {
      country: {
        neighbours: [
          {
            name: "Afghanistan",
            neighbours: [
              { name: "China", population: 1411000000 },
              { name: "Tajikistan", population: null },
            ],
          },
          { name: "Tajikistan", neighbours: [] },
        ],
      },
    },
    requests: 3,
  },
  {
    name: "from an official to the offices and their organizations",
    query: '{ official(id: "Official:rashid-alimov") { name portrait officesHeld { title organization { id } } } }',
    data: {
      official: {
        name: "Rashid Alimov",
        portrait: "https://people.example/rashid-alimov.jpg",
        officesHeld: [
          { title: "Secretary-General", organization: { id: "Organization:shanghai-cooperation-organization" } },
          { title: "Patron", organization: { id: "Organization:nowhere" } },
        ],
      },
    },
    requests: 1,
  },
  {
    name: "two partners at once",
    query: `{
      event(id: "Event:2018-11-13-expert-working-group") { name country { name population } }
      guests { portrait }
    }`,
    data: {
      event: { name: "expert working group", country: { name: "China", population: 1411000000 } },
      guests: [
        { portrait: "https://people.example/mark-colhoun.jpg" },
        { portrait: "https://people.example/nobody.jpg" },
        { portrait: "https://people.example/rashid-alimov.jpg" },
      ],
    },
    requests: 1,
  },
  {
    name: "an unknown entity, which is null alone",
    query: "{ guests { name portrait } }",
    data: {
      guests: [
        { name: "Mark Colhoun", portrait: "https://people.example/mark-colhoun.jpg" },
        null,
        { name: "Rashid Alimov", portrait: "https://people.example/rashid-alimov.jpg" },
      ],
    },
    missing: ["guests", 1, "name"],
    requests: 1,
  },
  {
    name: "an unknown entity, of which only what may be null is asked",
    query: "{ guests { title portrait } }",
    data: {
      guests: [
        { title: "Representative", portrait: "https://people.example/mark-colhoun.jpg" },
        { title: null, portrait: "https://people.example/nobody.jpg" },
        { title: "Secretary-General", portrait: "https://people.example/rashid-alimov.jpg" },
      ],
    },
    requests: 1,
  },
  {
    name: "an unknown entity behind a nested hop",
    query: '{ official(id: "Official:rashid-alimov") { officesHeld { title organization { acronym name } } } }',
    data: {
      official: {
        officesHeld: [
          { title: "Secretary-General", organization: { acronym: "SCO", name: "Shanghai Cooperation Organization" } },
          { title: "Patron", organization: null },
        ],
      },
    },
    missing: ["official", "officesHeld", 1, "organization", "name"],
    requests: 2,
  },
  {
    name: "a partner that is down",
    query: '{ seizureStat(id: "SeizureStat:heroin-cn-2015-aggregate") { substance box country { population } } }',
    data: { seizureStat: { substance: "HEROIN", box: null, country: { population: 1411000000 } } },
    missing: ["seizureStat", "box"],
    requests: 1,
  },
  {
    name: "an interface over the seam",
    query: `{
      nodes(ids: ["Country:CN", "Official:mark-colhoun", "Country:XX"]) {
        __typename
        id
        ... on Country { population }
        ... on Official { portrait }
      }
    }`,
    data: {
      nodes: [
        { __typename: "Country", id: "Country:CN", population: 1411000000 },
        { __typename: "Official", id: "Official:mark-colhoun", portrait: "https://people.example/mark-colhoun.jpg" },
        null,
      ],
    },
    requests: 1,
  },
  {
    name: "an interface of ours with its passages",
    query: `{
      node(id: "SeizureStat:heroin-cn-2015-aggregate") {
        ... on Sourced { citations { quote row } }
        ... on SeizureStat { country { population } }
      }
    }`,
    data: {
      node: {
        citations: [
          { quote: "China,heroin,2015,8796.14", row: 6 },
          { quote: "About 8.8 tons of heroin were seized in China in 2015", row: null },
        ],
        country: { population: 1411000000 },
      },
    },
    requests: 1,
  },
  {
    name: "a union over the seam",
    query: `{
      agreements(first: 1) {
        nodes { parties { __typename ... on Country { code population } ... on Organization { acronym } } }
      }
    }`,
    data: {
      agreements: {
        nodes: [
          {
            parties: [
              { __typename: "Country", code: "CN", population: 1411000000 },
              { __typename: "Country", code: "AF", population: 41000000 },
            ],
          },
        ],
      },
    },
    requests: 1,
  },
  {
    name: "a connection over the seam",
    query: `{
      countries(first: 2) { edges { node { code population } } pageInfo { hasNextPage } }
    }`,
    data: {
      countries: {
        edges: [{ node: { code: "AF", population: 41000000 } }, { node: { code: "AM", population: null } }],
        pageInfo: { hasNextPage: true },
      },
    },
    requests: 1,
  },
  {
    name: "a nested connection behind a partner's list",
    query: `{
      crowded {
        seizures(first: 1, filter: { substances: [HEROIN], period: "2015", scope: AGGREGATE }) { nodes { id } }
      }
    }`,
    data: {
      crowded: [{ seizures: { nodes: [{ id: "SeizureStat:heroin-cn-2015-aggregate" }] } }, { seizures: { nodes: [] } }],
    },
    requests: 1,
  },
  {
    name: "variables on both sides",
    query: `query Seizures($code: ID!, $first: Int = 5, $filter: SeizureFilter) {
      country(code: $code) {
        population
        neighbours { code seizures(first: $first, filter: $filter) { nodes { period { edtf } } } }
      }
    }`,
    variables: { code: "AF", first: 1, filter: { substances: ["HEROIN"], period: "2015" } },
    data: {
      country: {
        population: 41000000,
        neighbours: [
          { code: "CN", seizures: { nodes: [{ period: { edtf: "2015" } }] } },
          { code: "TJ", seizures: { nodes: [{ period: { edtf: "2015" } }] } },
        ],
      },
    },
    requests: 2,
  },
  {
    name: "@include and @skip",
    query: `query Some($yes: Boolean!, $no: Boolean!) {
      crowded { code name @include(if: $yes) code3 @skip(if: $yes) population @include(if: $no) }
    }`,
    variables: { yes: true, no: false },
    data: {
      crowded: [
        { code: "CN", name: "China" },
        { code: "AF", name: "Afghanistan" },
      ],
    },
    requests: 1,
  },
  {
    name: "aliases and fragments",
    query: `
      query Named { china: country(code: "CN") { ...Known } others: crowded { ...Known } }
      fragment Known on Country { label: name people: population }
    `,
    data: {
      china: { label: "China", people: 1411000000 },
      others: [
        { label: "China", people: 1411000000 },
        { label: "Afghanistan", people: 41000000 },
      ],
    },
    requests: 2,
  },
  {
    name: "a fault of the client's, with its code",
    query: "{ countries(first: 101) { nodes { name } } crowded { code } }",
    data: null,
    errors: [{ message: "first must not be greater than 100", path: ["countries"], code: "BAD_USER_INPUT" }],
    requests: 1,
  },
  {
    name: "a fault behind a hop, with its code",
    query: '{ country(code: "CN") { population seizures(first: 101) { totalCount } } }',
    data: { country: null },
    errors: [{ message: "first must not be greater than 100", path: ["country", "seizures"], code: "BAD_USER_INPUT" }],
    requests: 1,
  },
];
