import { type Partner, readSdl } from "./partner.js";

interface Place {
  readonly population: number;
  readonly neighbours: readonly string[];
}
/** Inhabitants by the million, and only neighbours that are here: a reference to what nobody knows would be null. */
const places: Readonly<Record<string, Place>> = {
  AF: { population: 41_000_000, neighbours: ["CN", "IR", "PK", "TJ", "TM", "UZ"] },
  CN: { population: 1_411_000_000, neighbours: ["AF", "IN", "KG", "KZ", "MN", "PK", "RU", "TJ"] },
  ID: { population: 278_000_000, neighbours: [] },
  IN: { population: 1_428_000_000, neighbours: ["CN", "PK"] },
  IR: { population: 89_000_000, neighbours: ["AF", "PK", "TM"] },
  KG: { population: 7_000_000, neighbours: ["CN", "KZ", "TJ", "UZ"] },
  KZ: { population: 20_000_000, neighbours: ["CN", "KG", "RU", "TM", "UZ"] },
  MN: { population: 3_000_000, neighbours: ["CN", "RU"] },
  PK: { population: 240_000_000, neighbours: ["AF", "CN", "IN", "IR"] },
  RU: { population: 144_000_000, neighbours: ["CN", "KZ", "MN"] },
  TJ: { population: 10_000_000, neighbours: ["AF", "CN", "KG", "UZ"] },
  TM: { population: 7_000_000, neighbours: ["AF", "IR", "KZ", "UZ"] },
  UZ: { population: 36_000_000, neighbours: ["AF", "KG", "KZ", "TJ", "TM"] },
};

interface Country {
  readonly code: string;
}
const reference = (code: string): Country => ({ code });

export const geo: Partner = {
  sdl: readSdl("geo"),
  resolvers: {
    Query: {
      populous: (_root: unknown, { first }: { readonly first: number }) =>
        Object.keys(places)
          .sort((one, other) => (places[other]?.population ?? 0) - (places[one]?.population ?? 0))
          .slice(0, first)
          .map(reference),
    },
    Country: {
      population: ({ code }: Country) => places[code]?.population ?? null,
      neighbours: ({ code }: Country) => (places[code]?.neighbours ?? []).map(reference),
      // The risk team has taken this over: a gateway does not ask here any more.
      travelAdvice: () => "Ask the risk team.",
    },
  },
};
