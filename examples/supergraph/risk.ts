import type { Partner } from "./partner.js";

interface Assessment {
  readonly id: string;
  readonly code: string;
  readonly level: "LOW" | "ELEVATED" | "HIGH";
  readonly analyst: string;
  /** What geo said when the assessment was made: provided along with it. */
  readonly population: number;
}
const assessments: readonly Assessment[] = [
  { id: "Assessment:1", code: "AF", level: "HIGH", analyst: "m.ito", population: 41_000_000 },
  { id: "Assessment:2", code: "CN", level: "LOW", analyst: "j.doe", population: 1_411_000_000 },
  { id: "Assessment:3", code: "TJ", level: "ELEVATED", analyst: "m.ito", population: 10_000_000 },
];
const watched = new Set(["Organization:asia-plus", "Organization:shanghai-cooperation-organization"]);
const points: Readonly<Record<Assessment["level"], number>> = { LOW: 1, ELEVATED: 5, HIGH: 9 };
const assessmentOf = (code: string): Assessment | null =>
  assessments.find((assessment) => assessment.code === code) ?? null;

interface Country {
  readonly code: string;
  readonly population?: number | null;
}
interface Organization {
  readonly id: string;
}

export const risk: Partner = {
  sdl: `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@external", "@requires", "@provides", "@override", "@tag", "@inaccessible"]
  )

type Query {
  "What the risk team has assessed, in the order of the ids."
  assessments: [Assessment!]!
  "Organizations on the watch list, in the order of their ids."
  watchlist: [Organization!]! @tag(name: "partner")
}

"What the risk team says about a country."
type Assessment @key(fields: "id") {
  id: ID!
  level: RiskLevel! @tag(name: "partner")
  "The country with its population, so that nobody asks geo for it again."
  country: Country! @provides(fields: "population")
  "Who made it. For the risk team alone."
  analyst: String! @tag(name: "internal") @inaccessible
}

enum RiskLevel {
  LOW
  ELEVATED
  HIGH
}

type Country @key(fields: "code") {
  code: ID!
  population: Int @external
  "What the risk team says about it; null when it has said nothing."
  assessment: Assessment
  "Points for each million people, to two places; null where nothing was assessed or nobody was counted."
  riskScore: Float @requires(fields: "population")
  "What travellers are told; null where nothing was assessed."
  travelAdvice: String @override(from: "geo")
}

type Organization @key(fields: "id") {
  id: ID!
  "Whether it is on the watch list."
  watchlisted: Boolean! @tag(name: "partner")
}
`,
  resolvers: {
    Query: {
      assessments: () => assessments,
      watchlist: () => [...watched].sort().map((id): Organization => ({ id })),
    },
    Assessment: {
      __resolveReference: ({ id }: { readonly id: string }) =>
        assessments.find((assessment) => assessment.id === id) ?? null,
      country: ({ code, population }: Assessment): Country => ({ code, population }),
    },
    Country: {
      assessment: ({ code }: Country) => assessmentOf(code),
      riskScore: ({ code, population }: Country) => {
        const assessment = assessmentOf(code);
        if (assessment === null || population === null || population === undefined) return null;
        return Math.round((points[assessment.level] * 100) / (population / 1_000_000)) / 100;
      },
      travelAdvice: ({ code }: Country) => {
        const level = assessmentOf(code)?.level;
        return level === undefined ? null : level === "LOW" ? "No warning." : "Ask before you travel.";
      },
    },
    Organization: { watchlisted: ({ id }: Organization) => watched.has(id) },
  },
};
