import { type Partner, readSdl } from "./partner.js";

interface Office {
  readonly title: string;
  readonly since: number | null;
  readonly organization: { readonly id: string } | null;
}
const office = (title: string, since: number | null, organization: string | null): Office => ({
  title,
  since,
  organization: organization === null ? null : { id: `Organization:${organization}` },
});
const offices: Readonly<Record<string, readonly Office[]>> = {
  "Official:rashid-alimov": [
    office("Secretary-General", 2016, "shanghai-cooperation-organization"),
    office("Ambassador to China", null, null),
  ],
  "Official:muratbek-imanaliev": [office("Secretary-General", 2010, "shanghai-cooperation-organization")],
  "Official:mark-colhoun": [office("Representative", null, "unodc-country-office-in-afghanistan")],
  "Official:viktor-ivanov": [
    office("Director", 2008, "federal-drug-control-service-of-russia"),
    office("Chair", null, "an-organization-that-nobody-knows"),
  ],
};

interface Official {
  readonly id: string;
}

export const people: Partner = {
  sdl: readSdl("people"),
  resolvers: {
    Query: {
      officeHolders: () =>
        Object.keys(offices)
          .sort()
          .map((id): Official => ({ id })),
    },
    Official: {
      portrait: ({ id }: Official) =>
        id in offices ? `https://people.example/portraits/${id.replace("Official:", "")}.jpg` : null,
      officesHeld: ({ id }: Official) => offices[id] ?? [],
    },
  },
};
