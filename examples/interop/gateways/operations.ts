export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly errors?: readonly object[];
  /** The path of the one error by which a gateway says that a value is missing, each in its own words. */
  readonly missing?: readonly (string | number)[];
  /** What `@apollo/gateway` says of it: nothing of a record that nobody has, and of a partner that is down not where. */
  readonly apollo?: "no error" | "an error without a path";
  /** How many requests our service gets: one a hop. */
  readonly requests: number;
}

/** What every gateway is asked. `archive` is down. */
export const operations: readonly Operation[] = [
  {
    name: "a list of a partner's, with our fields",
    query: "{ populous(first: 2) { code name population } }",
    data: {
      populous: [
        { code: "IN", name: "India", population: 1428000000 },
        { code: "CN", name: "China", population: 1411000000 },
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
          { code: "IR", name: "Iran", code3: "IRN" },
          { code: "PK", name: "Pakistan", code3: "PAK" },
          { code: "TJ", name: "Tajikistan", code3: "TJK" },
          { code: "TM", name: "Turkmenistan", code3: "TKM" },
          { code: "UZ", name: "Uzbekistan", code3: "UZB" },
        ],
      },
    },
    requests: 2,
  },
  {
    name: "there, back and there again",
    query: '{ country(code: "IN") { neighbours { name neighbours { name population } } } }',
    data: {
      country: {
        neighbours: [
          {
            name: "China",
            neighbours: [
              { name: "Afghanistan", population: 41000000 },
              { name: "India", population: 1428000000 },
              { name: "Kyrgyzstan", population: 7000000 },
              { name: "Kazakhstan", population: 20000000 },
              { name: "Mongolia", population: 3000000 },
              { name: "Pakistan", population: 240000000 },
              { name: "Russia", population: 144000000 },
              { name: "Tajikistan", population: 10000000 },
            ],
          },
          {
            name: "Pakistan",
            neighbours: [
              { name: "Afghanistan", population: 41000000 },
              { name: "China", population: 1411000000 },
              { name: "India", population: 1428000000 },
              { name: "Iran", population: 89000000 },
            ],
          },
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
        portrait: "https://people.example/portraits/rashid-alimov.jpg",
        officesHeld: [
          { title: "Secretary-General", organization: { id: "Organization:shanghai-cooperation-organization" } },
          { title: "An office of another house (made up)", organization: null },
        ],
      },
    },
    requests: 1,
  },
  {
    name: "two partners at once",
    query: `{
      event(id: "Event:2018-11-13-expert-working-group-cn") { name country { name population } }
      officeHolders { portrait }
    }`,
    data: {
      event: { name: "expert working group", country: { name: "China", population: 1411000000 } },
      officeHolders: [
        { portrait: "https://people.example/portraits/mark-colhoun.jpg" },
        { portrait: "https://people.example/portraits/muratbek-imanaliev.jpg" },
        { portrait: "https://people.example/portraits/rashid-alimov.jpg" },
        { portrait: "https://people.example/portraits/viktor-ivanov-ru.jpg" },
      ],
    },
    requests: 1,
  },
  {
    name: "a country that no document names",
    query: "{ populous { name population } }",
    data: {
      populous: [
        { name: "India", population: 1428000000 },
        { name: "China", population: 1411000000 },
        { name: "Indonesia", population: 278000000 },
      ],
    },
    requests: 1,
  },
  {
    name: "what ISO says of a country that no document names",
    query: "{ populous { numericCode population } }",
    data: {
      populous: [
        { numericCode: "356", population: 1428000000 },
        { numericCode: "156", population: 1411000000 },
        { numericCode: "360", population: 278000000 },
      ],
    },
    requests: 1,
  },
  {
    name: "an unknown entity behind a nested hop",
    query: '{ official(id: "Official:viktor-ivanov-ru") { officesHeld { title organization { acronym name } } } }',
    data: {
      official: {
        officesHeld: [
          { title: "Director", organization: { acronym: "FSKN", name: "Federal Drug Control Service of Russia" } },
          { title: "An office that nobody knows (made up)", organization: null },
        ],
      },
    },
    missing: ["official", "officesHeld", 1, "organization", "name"],
    apollo: "no error",
    requests: 2,
  },
  {
    name: "a partner that is down",
    query: '{ seizureStat(id: "SeizureStat:heroin-cn-2015-aggregate") { substance box country { population } } }',
    data: { seizureStat: { substance: "HEROIN", box: null, country: { population: 1411000000 } } },
    missing: ["seizureStat", "box"],
    apollo: "an error without a path",
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
        {
          __typename: "Official",
          id: "Official:mark-colhoun",
          portrait: "https://people.example/portraits/mark-colhoun.jpg",
        },
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
      populous(first: 2) {
        seizures(first: 1, filter: { substances: [HEROIN], period: "2015", scope: AGGREGATE }) { nodes { id } }
      }
    }`,
    data: {
      populous: [
        { seizures: { nodes: [{ id: "SeizureStat:heroin-in-2015-aggregate" }] } },
        { seizures: { nodes: [{ id: "SeizureStat:heroin-cn-2015-aggregate" }] } },
      ],
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
          { code: "IR", seizures: { nodes: [] } },
          { code: "PK", seizures: { nodes: [{ period: { edtf: "2015" } }] } },
          { code: "TJ", seizures: { nodes: [{ period: { edtf: "2015" } }] } },
          { code: "TM", seizures: { nodes: [] } },
          { code: "UZ", seizures: { nodes: [{ period: { edtf: "2015" } }] } },
        ],
      },
    },
    requests: 2,
  },
  {
    name: "@include and @skip",
    query: `query Some($yes: Boolean!, $no: Boolean!) {
      populous(first: 2) { code name @include(if: $yes) code3 @skip(if: $yes) population @include(if: $no) }
    }`,
    variables: { yes: true, no: false },
    data: {
      populous: [
        { code: "IN", name: "India" },
        { code: "CN", name: "China" },
      ],
    },
    requests: 1,
  },
  {
    name: "aliases and fragments",
    query: `
      query Named { china: country(code: "CN") { ...Known } others: populous(first: 2) { ...Known } }
      fragment Known on Country { label: name people: population }
    `,
    data: {
      china: { label: "China", people: 1411000000 },
      others: [
        { label: "India", people: 1428000000 },
        { label: "China", people: 1411000000 },
      ],
    },
    requests: 2,
  },
  {
    name: "a fault of the client's, with its code",
    query: "{ countries(first: 101) { nodes { name } } populous(first: 2) { code } }",
    data: { countries: null, populous: [{ code: "IN" }, { code: "CN" }] },
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

/** What only a composer understands: gateways that are stitched by hand do not take part. */
export const composedOperations: readonly Operation[] = [
  {
    name: "a field that requires another partner's",
    query: '{ country(code: "AF") { name riskScore } }',
    data: { country: { name: "Afghanistan", riskScore: 21.95 } },
    requests: 1,
  },
  {
    name: "a field that is provided, and one that a partner took over from another",
    query: "{ assessments { level country { name population travelAdvice } } }",
    data: {
      assessments: [
        {
          level: "HIGH",
          country: { name: "Afghanistan", population: 41000000, travelAdvice: "Ask before you travel." },
        },
        { level: "LOW", country: { name: "China", population: 1411000000, travelAdvice: "No warning." } },
        {
          level: "ELEVATED",
          country: { name: "Tajikistan", population: 10000000, travelAdvice: "Ask before you travel." },
        },
      ],
    },
    requests: 1,
  },
  {
    name: "an interface that a partner lists, each record as what it is",
    query: "{ noted { __typename id riskNotes ... on Country { name } ... on Event { durationDays } } }",
    data: {
      noted: [
        {
          __typename: "Country",
          id: "Country:AF",
          riskNotes: ["A note on the country (made up)."],
          name: "Afghanistan",
        },
        {
          __typename: "Event",
          id: "Event:2018-11-13-expert-working-group-cn",
          riskNotes: ["A note on the meeting (made up)."],
          durationDays: 3,
        },
        { __typename: "Official", id: "Official:rashid-alimov", riskNotes: ["A note on the official (made up)."] },
        {
          __typename: "Organization",
          id: "Organization:shanghai-cooperation-organization",
          riskNotes: ["A note on the organization (made up)."],
        },
      ],
    },
    requests: 1,
  },
];
