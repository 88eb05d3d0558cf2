import { type Partner, readSdl } from "./partner.js";

const written: Readonly<Record<string, readonly string[]>> = {
  "Event:2018-11-13-expert-working-group-cn": ["A note on the meeting (made up)."],
  "Organization:shanghai-cooperation-organization": ["A note on the organization (made up)."],
  "Official:rashid-alimov": ["A note on the official (made up)."],
  "Country:AF": ["A note on the country (made up)."],
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
