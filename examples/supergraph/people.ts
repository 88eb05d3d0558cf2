import { type Partner, readSdl } from "./partner.js";

interface Office {
  readonly title: string;
  readonly since: number | null;
  readonly organization: { readonly id: string } | null;
}
/** What a partner would know better than we do is made up here, and nothing of it is said of the person. */
const office = (title: string, organization: string | null): Office => ({
  title,
  since: null,
  organization: organization === null ? null : { id: `Organization:${organization}` },
});
const offices: Readonly<Record<string, readonly Office[]>> = {
  "Official:rashid-alimov": [
    office("Secretary-General", "shanghai-cooperation-organization"),
    office("An office of another house (made up)", null),
  ],
  "Official:muratbek-imanaliev": [office("Secretary-General", "shanghai-cooperation-organization")],
  "Official:mark-colhoun": [office("Representative", "unodc-country-office-in-afghanistan")],
  "Official:viktor-ivanov-ru": [
    office("Director", "federal-drug-control-service-of-russia"),
    office("An office that nobody knows (made up)", "an-organization-that-nobody-knows"),
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
