import { type Partner, readSdl } from "./partner.js";

const written: Readonly<Record<string, readonly string[]>> = {
  "Event:2018-11-13-expert-working-group": ["First meeting of its kind; see who came in 2019."],
  "Organization:shanghai-cooperation-organization": ["Its members publish masses, not shares."],
  "Official:rashid-alimov": ["Left office at the end of 2018."],
  "Country:AF": ["Figures since 2021 are estimates."],
};

interface Sourced {
  readonly id: string;
}

/**
 * The risk team's notes on any record. A subgraph of its own: one that knows an interface as an object may know none of
 * the types behind it, and `risk` knows Country and Organization.
 */
export const notes: Partner = {
  sdl: readSdl("notes"),
  resolvers: {
    Query: {
      noted: () =>
        Object.keys(written)
          .sort()
          .map((id): Sourced => ({ id })),
    },
    Sourced: { riskNotes: ({ id }: Sourced) => written[id] ?? [] },
  },
};
