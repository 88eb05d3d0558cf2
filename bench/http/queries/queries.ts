import { around } from "../corpus/names.js";
import type { Random } from "../../harden/search/random.js";
import type { Pool, Query, Variables } from "./query.js";

const substances = [
  "HEROIN",
  "OPIUM",
  "HASHISH",
  "CANNABIS_HERB",
  "COCAINE",
  "METHAMPHETAMINE",
  "AMPHETAMINE",
  "MDMA",
  "KETAMINE",
];
const bodies = ["drug control agency", "customs service", "interior ministry", "federal police", "coast guard"];

const years = 24;

const seizure = "id substance mass { kilograms qualifier } scope period { edtf }";
const withRelations = `${seizure} country { id code name } seizedBy { id name }`;

const endless = (): null => null;
const drawn = (random: Random, list: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => random.of(list));

export const queries: readonly Query[] = [
  {
    name: "Q1",
    title: "one seizure by its id",
    text: `query One($id: ID!) { seizureStat(id: $id) { ${seizure} country { code name } } }`,
    questions: ({ seizures }) => seizures.length,
    variables: ({ seizures }, number) => ({ id: around(seizures, number) }),
  },
  {
    name: "Q2",
    title: "20 organizations with their officials and events",
    text: `query Organizations($ids: [ID!]!) {
      organizationsByIds(ids: $ids) {
        id name kind country { code name }
        officials(first: 5) { totalCount nodes { id name title } }
        events(first: 5) { totalCount nodes { id name place period { edtf } country { code name } } }
      }
    }`,
    questions: endless,
    variables: ({ organizations }, _number, random) => ({ ids: drawn(random, organizations, 20) }),
  },
  {
    name: "Q3",
    title: "a page of 100 seizures with their relations",
    text: `query Page($after: String) {
      seizureStats(first: 100, after: $after) { nodes { ${withRelations} } pageInfo { hasNextPage } }
    }`,
    questions: ({ cursors }) => cursors.length,
    variables: ({ cursors }, number) => ({ after: around(cursors, number) }),
  },
  {
    name: "Q3b",
    title: "1,000 seizures by their ids, with their relations",
    text: `query Many($ids: [ID!]!) { seizureStatsByIds(ids: $ids) { ${withRelations} } }`,
    questions: endless,
    variables: ({ seizures }, _number, random) => ({ ids: drawn(random, seizures, 1000) }),
  },
  {
    name: "Q4",
    title: "`_entities` of 1,000 mixed representations",
    text: `query Entities($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename
        ... on SeizureStat { id substance mass { kilograms } country { code } }
        ... on Organization { id name kind }
        ... on Official { id name title }
        ... on Event { id name place period { edtf } }
        ... on Country { code name }
      }
    }`,
    questions: endless,
    variables: (pool, _number, random) => ({
      representations: Array.from({ length: 1000 }, () => {
        const kind = random.below(20);
        if (kind < 10) return { __typename: "SeizureStat", id: random.of(pool.seizures) };
        if (kind < 14) return { __typename: "Organization", id: random.of(pool.organizations) };
        if (kind < 17) return { __typename: "Official", id: random.of(pool.officials) };
        if (kind < 19) return { __typename: "Event", id: random.of(pool.events) };
        return { __typename: "Country", code: random.of(pool.countryCodes) };
      }),
    }),
  },
  {
    name: "Q5",
    title: "the 20 heaviest seizures of a substance from so many kilograms on",
    text: `query Heaviest($filter: SeizureFilter) {
      seizureStats(first: 20, filter: $filter, orderBy: { field: MASS, direction: DESC }) {
        totalCount nodes { ${seizure} country { code name } } pageInfo { hasNextPage }
      }
    }`,
    questions: endless,
    variables: (_pool, _number, random) => ({
      filter: { substances: [random.of(substances)], minKilograms: random.below(1_000_000) / 2_000 },
    }),
  },
  {
    name: "Q6",
    title: "a search, the best 20",
    text: "query Search($query: String!) { search(query: $query, first: 20) { totalCount nodes { id label } } }",
    questions: ({ countryNames }) => 3 * substances.length * countryNames.length * years,
    variables: ({ countryNames, officialNames }: Pool, number: number): Variables => {
      const of = Math.floor(number / 3);
      const substance = around(substances, of).toLowerCase().replace("_", " ");
      const country = around(countryNames, Math.floor(of / substances.length));
      const year = 2000 + (Math.floor(of / (substances.length * countryNames.length)) % years);
      const official = around(officialNames, of);
      const body = around(bodies, of + year);
      const asked = [
        `${substance} ${country} ${year}`,
        `${body} ${country} ${substance} ${year}`,
        `${official} ${around(countryNames, Math.floor(of / officialNames.length))}`,
      ];
      return { query: around(asked, number) };
    },
    isGiven: true,
  },
  {
    name: "Q7",
    title: "totals of seizures",
    text: `query Totals($filter: SeizureFilter, $groupBy: [SeizureGrouping!]) {
      seizureTotals(filter: $filter, groupBy: $groupBy) {
        comparable
        totals { substance year country { code name } kilograms figureCount qualifier scope }
      }
    }`,
    questions: endless,
    variables: ({ countryCodes }: Pool, _number: number, random: Random): Variables => {
      const year = 2010 + random.below(13);
      return {
        filter: {
          countries: [...new Set(drawn(random, countryCodes, 1 + random.below(8)))],
          period: `${year}/${year + random.below(5)}`,
        },
        groupBy: random.of([["SUBSTANCE"], ["COUNTRY"], ["SUBSTANCE", "YEAR"]]),
      };
    },
    isGiven: true,
  },
  {
    name: "Q8",
    title: "a seizure with its claims, citations and documents",
    text: `query Sources($id: ID!) {
      seizureStat(id: $id) {
        id
        claims { field value raw rule status document { id title } citations { quote start end } }
        citations { quote start end before after document { id title publisher publishedOn } }
      }
    }`,
    questions: ({ withSources }) => withSources.length,
    variables: ({ withSources }, number) => ({ id: around(withSources, number) }),
  },
];
