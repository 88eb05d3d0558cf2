import { describe, expect, test } from "@jest/globals";
import { readRecordsFile } from "../../src/documents/records-file.js";
import { Agreement } from "../../src/model/agreement.js";
import { Event } from "../../src/model/event.js";
import { Headcount } from "../../src/model/headcount.js";
import { typeOfId } from "../../src/model/node.js";
import { Official } from "../../src/model/official.js";
import { Organization } from "../../src/model/organization.js";
import { periodOf } from "../../src/model/period.js";
import { TrainingProgram } from "../../src/model/training-program.js";
import { joinProposals } from "../../src/repository/assembly/join-proposals.js";
import type { Joinable } from "../../src/repository/assembly/joins/likely.js";
import type { RecordSet } from "../../src/repository/record-set.js";
import { valueOf } from "../value-of.js";

const slug = (name: string): string => name.toLowerCase().replace(/\W+/g, "-");

const organization = (name: string, more: Partial<Organization> = {}): Organization =>
  Object.assign(
    new Organization(),
    {
      id: `Organization:${slug(name)}-${slug(more.countryId ?? "")}`,
      name,
      acronym: null,
      aliases: [],
      kind: null,
      countryId: null,
    },
    more,
  );

const official = (name: string, country: string | null = null, role: object = {}): Official =>
  Object.assign(new Official(), {
    id: `Official:${slug(name)}-${country ?? ""}`,
    name,
    aliases: [],
    roles: [{ title: null, organizationId: null, countryId: country, ...role }],
  });

const event = (name: string, from: string | null, more: Partial<Event> = {}): Event =>
  Object.assign(
    new Event(),
    {
      id: `Event:${from ?? ""}-${slug(name)}-${slug(more.place ?? "")}`,
      name,
      kind: null,
      period: periodOf(from, from, null),
      place: null,
      countryId: null,
      organizerIds: [],
      participantIds: [],
    },
    more,
  );

const agreement = (
  name: string,
  signedOn: string | null,
  partyIds: readonly string[],
  more: Partial<Agreement> = {},
): Agreement =>
  Object.assign(
    new Agreement(),
    { id: `Agreement:${slug(name)}-${signedOn ?? ""}`, name, kind: null, signedOn, partyIds },
    more,
  );

const training = (name: string, from: string | null, more: Partial<TrainingProgram> = {}): TrainingProgram =>
  Object.assign(
    new TrainingProgram(),
    {
      id: `TrainingProgram:${slug(name)}-${from ?? ""}`,
      name,
      period: periodOf(from, from, null),
      place: null,
      programs: null,
      participants: null,
      providerIds: ["Organization:north"],
      beneficiaryIds: ["Country:AF"],
    },
    more,
  );

function setOf(records: readonly Joinable[]): RecordSet {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    // The records of a type have the class of the type.
    all: (type) => sorted.filter(({ id }) => typeOfId(id) === type) as never,
    select: () => [],
    byIds: (ids) => ids.map((wanted) => sorted.find(({ id }) => id === wanted) ?? null),
  };
}

/** What is proposed of records: the same in whatever order they come. */
function proposed(...records: readonly Joinable[]): readonly (readonly string[])[] {
  const [given, turned] = [records, [...records].reverse()].map((some) =>
    joinProposals(setOf(some)).map(({ records: [one, other], reasons }) => [one.name, other.name, reasons.join(", ")]),
  );
  expect(turned).toEqual(given);
  return given ?? [];
}

const reasonOf = (one: Joinable, other: Joinable): string | null => proposed(one, other)[0]?.[2] ?? null;

const dca = { organizationId: "Organization:drug-control-agency" };

describe("officials", () => {
  test.each([
    ["Yury Tarov", "Yuri Tarov", "one name in two spellings"],
    ["Iurii Tarov", "Yuri Tarov", "one name in two spellings"],
    ["Yevgeny Sholov", "Evgenii Sholov", "one name in two spellings"],
    ["Aleksei Khomov", "Alexey Homov", "one name in two spellings"],
    ["Mohammed al-Hassan", "Muhammad Al Hasan", "one name in two spellings"],
    ["Lu Yue-jin", "Lu Yuejin", "the same name"],
    ["Lu Yuejin", "Yuejin Lu", "the same name in another order"],
    ["Lu Yue Jin", "Lu Yuejin", "one name in two spellings"],
    ["Gen. Ivo Tarov", "Ivo Tarov", "the same name"],
    ["José Núñez", "Jose Nunez", "the same name"],
    ["Yuri Petrovich Tarov", "Yuri Tarov", "one name, once with a word more"],
    ["Y. Tarov", "Yuri Tarov", "one name, once with initials"],
    ["Tarov Y.P.", "Yuri Tarov", "one name, once with initials"],
    ["Yu. P. Tarov", "Yuri Petrovich Tarov", "one name, once with initials"],
  ])("%s and %s may be one person: %s", (one, other, reason) => {
    expect(reasonOf(official(one, "Country:TJ"), official(other, "Country:TJ"))).toBe(`${reason}, one country`);
    expect(reasonOf(official(one, "Country:TJ"), official(other, "Country:RU"))).toBeNull();
  });

  test.each([
    ["Li Wei", "Lu Wei"],
    ["Zhang Wei", "Zheng Wei"],
    ["Ivan Tarov", "Ivan Tarova"],
    ["Yuri Petrovich Tarov", "Yuri Sergeevich Tarov"],
    ["A. Tarov", "Yuri Tarov"],
    ["Tarov", "Yuri Tarov"],
    ["Ann Ray", "Ann Roy"],
  ])("%s and %s are two", (one, other) => {
    expect(proposed(official(one, "Country:TJ", dca), official(other, "Country:TJ", dca))).toEqual([]);
  });

  test("a name that differs in a letter may be a misprint where the organization is the same", () => {
    const [one, other] = ["Rustam Zarimov", "Rustam Zaromov"] as const;
    expect(reasonOf(official(one, null, dca), official(other, null, dca))).toBe(
      "names that differ in a letter, one organization",
    );
    expect(reasonOf(official(one, "Country:TJ"), official(other, "Country:TJ"))).toBeNull();
  });

  test("whoever is of a body of a state is of the country that its name says", () => {
    const police = (country: string, name: string): Joinable[] => {
      const body = organization(`Police of ${country}`, { kind: "law_enforcement" });
      return [body, official(name, null, { organizationId: body.id })];
    };
    expect(proposed(...police("Ecuador", "Yury Tarov"), ...police("Peru", "Yuri Tarov"))).toEqual([]);
    expect(proposed(...police("Ecuador", "Yury Tarov"), official("Yuri Tarov", "Country:EC"))).toEqual([
      ["Yuri Tarov", "Yury Tarov", "one name in two spellings, one country"],
    ]);
  });

  test("a country that is not known leaves it open, but not for everybody of a name", () => {
    const unknown = official("Wen Li");
    expect(reasonOf(unknown, official("Li Wen", "Country:CN"))).toBe(
      "the same name in another order, no country is known of “Wen Li”",
    );
    expect(proposed(unknown, ...["CN", "SG", "MY", "TH"].map((code) => official("Li Wen", `Country:${code}`)))).toEqual(
      [],
    );
  });
});

describe("organizations", () => {
  const inTJ = { countryId: "Country:TJ" };
  test.each([
    [
      organization("Interior Ministry", inTJ),
      organization("Ministry of the Interior", inTJ),
      "names of the same words, one country",
    ],
    [
      organization("Tajik Interior Ministry"),
      organization("Ministry of the Interior of Tajikistan"),
      "names of the same words, one country",
    ],
    [
      organization("Interior Ministry"),
      organization("Tajik Interior Ministry"),
      "names of the same words, no country is known of “Interior Ministry”",
    ],
    [
      organization("Northern Drug Control Agency"),
      organization("Agency for Northern Drug Control"),
      "names of the same words",
    ],
    [
      organization("Federal Drug Control Service", inTJ),
      organization("Drug Control Service", inTJ),
      "names that are alike, one country",
    ],
    [
      organization("National Narcotics Control Committee", inTJ),
      organization("National Narcotic Control Commission", inTJ),
      "names that are alike, one country",
    ],
    [
      organization("Northern Drug Board", { acronym: "NDB" }),
      organization("Drug Board", { acronym: "NDB" }),
      "one acronym, NDB",
    ],
    [organization("NDB"), organization("Board for Northern Drugs", { acronym: "NDB" }), "one acronym, NDB"],
    [
      organization("NDCA"),
      organization("Northern Drug Control Agency"),
      "NDCA are the first letters of “Northern Drug Control Agency”",
    ],
  ])("$name and another may be one: %#", (one, other, reason) => {
    expect(reasonOf(one, other)).toBe(reason);
  });

  test.each([
    [
      "two countries",
      organization("Interior Ministry", inTJ),
      organization("Ministry of the Interior", { countryId: "Country:KG" }),
    ],
    [
      "two countries in the names",
      organization("Ecuador's Interior Ministry"),
      organization("Interior Ministry of Turkey"),
    ],
    [
      "one acronym by chance",
      organization("National Central Bureau", { acronym: "NCB" }),
      organization("Narcotics Control Board", { acronym: "NCB" }),
    ],
    [
      "a body and its part",
      organization("Ministry of Public Order", inTJ),
      organization("Drug Directorate of the Ministry of Public Order", inTJ),
    ],
    [
      "two acronyms",
      organization("Northern Border Patrol Force", { acronym: "NBPF" }),
      organization("Northern Border Force", { acronym: "NBF" }),
    ],
    [
      "two numbers",
      organization("First Drug Squad of Northport", inTJ),
      organization("Second Drug Squad of Northport", inTJ),
    ],
    ["words that every body has", organization("Customs Service"), organization("State Customs Service", inTJ)],
    ["a name that says nothing", organization("Police"), organization("police", inTJ)],
    [
      "a union of states and an agency",
      organization("Northern Drug Control Union", { kind: "intergovernmental" }),
      organization("Union for Northern Drug Control", { kind: "government_agency" }),
    ],
  ])("%s are two", (_what, one, other) => {
    expect(proposed(one, other)).toEqual([]);
  });
});

describe("events", () => {
  const north = { organizerIds: ["Organization:north"] };
  const inNorthport = { place: "Northport" };
  test.each([
    [
      event("drug talks", "2019-05-03", inNorthport),
      event("coordination meeting", "2019-05-03", inNorthport),
      "one day and place, 2019-05-03, Northport",
    ],
    [
      event("Northport Forum", "2019-05-03"),
      event("Forum in Northport", "2019-05-04"),
      "names of the same words, 1 day apart",
    ],
    [
      event("Northport Drug Forum", "2019-05-03", north),
      event("Drug Forum of Northport", "2019", north),
      "names of the same words, dates that fit, one of the parties",
    ],
    [
      event("Operation Grey Heron", "2019"),
      event("operation Grey Heron", null),
      "names of the same words, a date is not known",
    ],
  ])("may be one: %#", (one, other, reason) => {
    expect(reasonOf(one, other)).toBe(reason);
  });

  test.each([
    ["two numbers", event("third Northport Forum", "2019", north), event("fourth Northport Forum", "2019", north)],
    ["two years", event("Northport Forum", "2019-05-03"), event("Forum of Northport", "2020-05-03")],
    ["two places", event("Drug Forum", "2019-05", inNorthport), event("Drug Forum", "2019-05", { place: "Southport" })],
    [
      "two countries",
      event("Drug Forum", "2019-05", { countryId: "Country:TJ" }),
      event("Forum on Drugs", "2019-05", { countryId: "Country:KG" }),
    ],
    ["common words without a date", event("working meeting", null), event("working meeting", "2019-05-03")],
    [
      "a trial and a visit on one day",
      event("drug trial", "2019-05-03", { ...inNorthport, kind: "trial" }),
      event("border tour", "2019-05-03", { ...inNorthport, kind: "visit" }),
    ],
  ])("%s are two", (_what, one, other) => {
    expect(proposed(one, other)).toEqual([]);
  });
});

describe("agreements", () => {
  const parties = ["Country:TJ", "Country:AF"];
  test.each([
    [
      agreement("border accord", "2019-05-03", parties),
      agreement("protocol on patrols", "2019-11", parties),
      "the same parties, signed within a year",
    ],
    [
      agreement("Northport Accord on Border Patrols", "2019", []),
      agreement("Accord of Northport on border patrols", "2019-05", parties),
      "names of the same words, dates that fit",
    ],
    [
      agreement("border accord", null, parties),
      agreement("accord on the border", "2019", parties),
      "the same parties, a date is not known",
    ],
  ])("may be one: %#", (one, other, reason) => {
    expect(reasonOf(one, other)).toBe(reason);
  });

  test.each([
    [
      "two parties",
      agreement("Northport Border Accord", "2019", parties),
      agreement("Border Accord of Northport", "2019", ["Country:KG", "Country:CN"]),
    ],
    ["many years", agreement("border accord", "2012", parties), agreement("accord on the border", "2019", parties)],
    [
      "two kinds",
      agreement("border memorandum", "2019", parties, { kind: "memorandum" }),
      agreement("border protocol", "2019", parties, { kind: "protocol" }),
    ],
  ])("%s are two", (_what, one, other) => {
    expect(proposed(one, other)).toEqual([]);
  });
});

describe("training", () => {
  test.each([
    [
      training("courses for border guards", "2019"),
      training("border guard training", "2019-05"),
      "the same providers and beneficiaries, dates that fit",
    ],
    [
      training("courses for border guards", null),
      training("courses for guards", "2019"),
      "the same providers and beneficiaries, a date is not known",
    ],
  ])("may be one: %#", (one, other, reason) => {
    expect(reasonOf(one, other)).toBe(reason);
  });

  const heads = (value: number): Pick<TrainingProgram, "participants"> => ({
    participants: Object.assign(new Headcount(), { value, qualifier: "exact" as const }),
  });
  test.each([
    ["two years", training("courses", "2019"), training("courses for guards", "2020")],
    [
      "two places",
      training("courses", "2019", { place: "Northport" }),
      training("course", "2019", { place: "Southport" }),
    ],
    ["two counts of people", training("courses", "2019", heads(12)), training("course", "2019", heads(30))],
    ["two beneficiaries", training("courses", "2019"), training("course", "2019", { beneficiaryIds: ["Country:TJ"] })],
  ])("%s are two", (_what, one, other) => {
    expect(proposed(one, other)).toEqual([]);
  });
});

describe("proposals", () => {
  const records = [
    official("Yury Tarov", "Country:TJ"),
    official("Yuri Tarov", "Country:TJ"),
    organization("Interior Ministry", { countryId: "Country:TJ" }),
    organization("Ministry of Interior", { countryId: "Country:TJ" }),
  ];

  test("are in the order of likelihood, each pair once and in the order of ids", () => {
    expect(
      joinProposals(setOf(records)).map(({ type, records: pair }) => [type, ...pair.map(({ name }) => name)]),
    ).toEqual([
      ["Organization", "Interior Ministry", "Ministry of Interior"],
      ["Official", "Yuri Tarov", "Yury Tarov"],
    ]);
  });

  test.each([
    ["apart: [Official:yuri-tarov-Country:TJ, Official:yury-tarov-Country:TJ]", ["Organization"]],
    ["apart: [Yury Tarov, Yuri Tarov]", ["Organization"]],
    ["apart: [{ records: [Yury Tarov, Yuri Tarov], type: Event }]", ["Organization", "Official"]],
    ["apart: [Yury Tarov, Somebody Else]", ["Organization", "Official"]],
    ["same: [[Interior Ministry, Ministry of Interior]]\napart: [[Yuri Tarov, A, Yury Tarov]]", []],
  ])("are not made of what is decided: %s", (source, types) => {
    const decisions = valueOf(readRecordsFile("records.yaml", source));
    expect(joinProposals(setOf(records), decisions).map(({ type }) => type)).toEqual(types);
  });

  test("are few, however many records have one name", () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      Object.assign(official("Wen Li"), { id: `Official:${String(index).padStart(5, "0")}` }),
    );
    expect(proposed(...many)).toEqual([]);
  });
});
