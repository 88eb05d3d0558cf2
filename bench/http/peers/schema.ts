/** What the queries of the bench ask for, with the names of our schema. */
export const schema = `
  scalar EdtfDate
  scalar FactValue
  scalar _Any

  enum Substance {
    ALPRAZOLAM AMPHETAMINE BUPRENORPHINE CANNABIS CANNABIS_HERB CANNABIS_OIL CANNABIS_PLANTS CAPTAGON COCAINE COCA_LEAF
    CODEINE DIAZEPAM DRUGS_TOTAL FENTANYL GHB HASHISH HEROIN KETAMINE KHAT LSD MDMA MEPHEDRONE METHADONE METHAMPHETAMINE
    MORPHINE NEW_PSYCHOACTIVE_SUBSTANCES OPIATES OPIUM OTHER OXYCODONE POPPY_STRAW PRECURSORS PREGABALIN PSILOCYBIN
    PSYCHOTROPICS SYNTHETIC_CANNABINOIDS SYNTHETIC_CATHINONES SYNTHETIC_DRUGS TRAMADOL
  }
  enum SeizureGrouping { COUNTRY ORGANIZATION SUBSTANCE YEAR }
  enum SeizureStatOrderField { ID MASS PERIOD }
  enum OrderDirection { ASC DESC }

  input SeizureFilter { substances: [Substance!] minKilograms: Float countries: [String!] period: EdtfDate }
  input SeizureStatOrder { field: SeizureStatOrderField! direction: OrderDirection }

  union _Entity = SeizureStat | Organization | Official | Event | Country

  type Query {
    seizureStat(id: ID!): SeizureStat
    seizureStats(first: Int, after: String, filter: SeizureFilter, orderBy: SeizureStatOrder): SeizureStatConnection
    seizureStatsByIds(ids: [ID!]!): [SeizureStat]
    organizationsByIds(ids: [ID!]!): [Organization]
    search(query: String!, first: Int): SearchConnection
    seizureTotals(filter: SeizureFilter, groupBy: [SeizureGrouping!]): SeizureTotals
    _entities(representations: [_Any!]!): [_Entity]!
  }

  type Mass { kilograms: Float qualifier: String! }
  type Period { edtf: EdtfDate }
  type PageInfo { hasNextPage: Boolean! }

  type SeizureStat {
    id: ID!
    substance: Substance!
    mass: Mass
    scope: String
    period: Period
    country: Country
    seizedBy: Organization
    claims: [Claim!]!
    citations: [Citation!]!
  }
  type SeizureStatConnection { totalCount: Int! nodes: [SeizureStat!]! pageInfo: PageInfo! }

  type Organization {
    id: ID!
    name: String!
    kind: String
    country: Country
    officials(first: Int): OfficialConnection!
    events(first: Int): EventConnection!
  }
  type Official { id: ID! name: String! title: String }
  type OfficialConnection { totalCount: Int! nodes: [Official!]! }
  type Event { id: ID! name: String! place: String period: Period country: Country }
  type EventConnection { totalCount: Int! nodes: [Event!]! }
  type Country { id: ID! code: ID! name: String! }

  type Document { id: ID! title: String publisher: String publishedOn: EdtfDate }
  type Citation { quote: String! start: Int! end: Int! before: String! after: String! document: Document! }
  type Claim {
    field: String!
    value: FactValue!
    raw: String!
    rule: String!
    status: String!
    document: Document!
    citations: [Citation!]!
  }

  type Found { id: ID! label: String! }
  type SearchConnection { totalCount: Int! nodes: [Found!]! }

  type SeizureTotals { comparable: Boolean! totals: [SeizureTotal!]! }
  type SeizureTotal {
    substance: Substance
    year: Int
    country: Country
    kilograms: Float
    figureCount: Int!
    qualifier: String!
    scope: String!
  }
`;
