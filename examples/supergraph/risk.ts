import { type Partner, readSdl } from "./partner.js";

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
const watched = new Set([
  "Organization:shanghai-cooperation-organization",
  "Organization:united-nations-office-on-drugs-and-crime",
]);
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
  sdl: readSdl("risk"),
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
        return Math.round((points[assessment.level] * 100) / (population / 100_000_000)) / 100;
      },
      travelAdvice: ({ code }: Country) => {
        const level = assessmentOf(code)?.level;
        return level === undefined ? null : level === "LOW" ? "No warning." : "Ask before you travel.";
      },
    },
    Organization: { watchlisted: ({ id }: Organization) => watched.has(id) },
  },
};
