import { describe, expect, test } from "@jest/globals";
import { factTypes } from "../../src/facts/fact-types.js";
import { amount } from "../../src/facts/kinds/amount.js";
import { count } from "../../src/facts/kinds/count.js";
import { country, countryCode, venueCountry } from "../../src/facts/kinds/country.js";
import { date, end } from "../../src/facts/kinds/date.js";
import { flag } from "../../src/facts/kinds/flag.js";
import type { Kind, Printed } from "../../src/facts/kinds/kind.js";
import { mass, massBound } from "../../src/facts/kinds/mass.js";
import { name, names } from "../../src/facts/kinds/name.js";
import { numberOrRange } from "../../src/facts/kinds/number-or-range.js";
import { oneOf } from "../../src/facts/kinds/one-of.js";
import { body, parties, people } from "../../src/facts/kinds/parties.js";
import { qualifier } from "../../src/facts/kinds/qualifier.js";
import { reference } from "../../src/facts/kinds/reference.js";
import { share } from "../../src/facts/kinds/share.js";
import { substance } from "../../src/facts/kinds/substance.js";
import { speech } from "../../src/facts/kinds/speech.js";
import { text } from "../../src/facts/kinds/text.js";
import { unit } from "../../src/facts/kinds/unit.js";
import { wording } from "../../src/facts/kinds/wording.js";
import { qualifierPhrases } from "../../src/recognition/lexicon/qualifiers.js";
import { quantitiesOf } from "../../src/recognition/quantities.js";
import { marksOf, tokensOf } from "../../src/recognition/token.js";
import { eventKinds } from "../../src/vocabulary/event-kinds.js";
import type { FactValue } from "../../src/vocabulary/fact-value.js";
import type { Qualifier } from "../../src/vocabulary/qualifiers.js";

interface Sample {
  /** What a sidecar writes, and the value that it is read into. */
  readonly accepts: readonly [written: unknown, value: FactValue];
  readonly refuses: readonly [written: unknown, message: string];
  /** A passage, the value, and what the passage prints for it; null when none prints a value of the kind. */
  readonly finds: readonly [quote: string, value: FactValue, printed: Printed] | null;
  readonly misses: readonly [quote: string, value: FactValue];
  /** Two values with which a person and the reader mean one fact. */
  readonly agrees: readonly [FactValue, FactValue];
  /** Two with which they do not; null when any two agree. */
  readonly differs: readonly [FactValue, FactValue] | null;
  /** Two values in which sources contradict each other; null when none do. */
  readonly contradicts: readonly [string, string] | null;
}

const words = (raw: string): Printed => ({ raw, rule: "words" });

const samples: readonly (readonly [Kind, Sample])[] = [
  [
    name,
    {
      accepts: [" Drug Control Agency ", "Drug Control Agency"],
      refuses: [" ", "expected a text that is not empty"],
      finds: ["the drug control\nagency of", "Drug Control Agency", words("drug control\nagency")],
      misses: ["the Drug Control Agencyx", "Drug Control Agency"],
      agrees: ["Drug Control Agency", "Tajikistan's drug-control agency"],
      differs: ["Drug Control Agency", "Customs"],
      contradicts: null,
    },
  ],
  [
    names,
    {
      accepts: [["DCA"], ["DCA"]],
      refuses: ["DCA", "Invalid input: expected array, received string"],
      finds: ["the DCA, or Agency,", ["Agency", "DCA"], words("DCA, or Agency")],
      misses: ["the DCA", ["Agency", "DCA"]],
      agrees: [["DCA"], ["Agency"]],
      differs: [[], ["Agency"]],
      contradicts: null,
    },
  ],
  [
    text,
    {
      accepts: ["Director", "Director"],
      refuses: ["x".repeat(801), "expected at most 800 characters"],
      finds: ["its director", "Director", words("director")],
      misses: ["its directorate", "Director"],
      agrees: ["Director", "deputy director"],
      differs: ["Director", "Minister"],
      contradicts: null,
    },
  ],
  [
    speech,
    {
      accepts: ["drugs\nare bad", "drugs\nare bad"],
      refuses: ["", "expected a text that is not empty"],
      finds: ["He said: “Drugs are bad.”", "Drugs are bad", words("Drugs are bad")],
      misses: ["He said nothing.", "Drugs are bad"],
      agrees: ["drugs are bad", "that drugs are bad"],
      differs: ["drugs are bad", "drugs are good"],
      contradicts: null,
    },
  ],
  [
    wording,
    {
      accepts: ["drug crimes", "drug crimes"],
      refuses: [5, "expected a text"],
      finds: ["solved drug crimes", "drug crimes", words("drug crimes")],
      misses: ["solved crimes", "drug crimes"],
      agrees: ["drug crimes", "cases"],
      differs: null,
      contradicts: null,
    },
  ],
  [
    date,
    {
      accepts: [2018, "2018"],
      refuses: ["2018-02-30", "expected an EDTF date such as 2018, 2018-11-13 or 2011/2017"],
      finds: ["on November 13, 2018", "2018-11-13", { raw: "November 13, 2018", rule: "date/month-day-year" }],
      misses: ["on November 14, 2018", "2018-11-13"],
      agrees: ["2018", "2018-11-13"],
      differs: ["2018", "2017-11-13"],
      contradicts: ["2018", "2017-11-13"],
    },
  ],
  [
    end,
    {
      accepts: ["..", ".."],
      refuses: ["later", "expected an EDTF date such as 2018-11-13, or .."],
      finds: ["from 2011 to 2017", "2017", { raw: "from 2011 to 2017", rule: "date/years" }],
      misses: ["since 2011", "2017"],
      agrees: ["..", "2017"],
      differs: ["2016", "2017"],
      contradicts: ["2016", "2017"],
    },
  ],
  [
    amount,
    {
      accepts: [2.5, 2.5],
      refuses: [-1, "expected a number of 0 or more"],
      finds: ["411,000 tablets", 411_000, { raw: "411,000", rule: "number/digits" }],
      misses: ["411 tablets", 411_000],
      agrees: [5, 5],
      differs: [5, 6],
      contradicts: ["5", "6"],
    },
  ],
  [
    count,
    {
      accepts: [10, 10],
      refuses: [2.5, "expected a whole number"],
      finds: ["ten officers", 10, { raw: "ten", rule: "number/words" }],
      misses: ["two officers", 10],
      agrees: [10, 10],
      differs: [10, 11],
      contradicts: ["10", "11"],
    },
  ],
  [
    mass,
    {
      accepts: [181_000, 181_000],
      refuses: ["181 tons", "expected a number"],
      finds: ["more than 181 tons", 181_000, { raw: "181 tons", rule: "mass/ton-taken-as-metric" }],
      misses: ["181 people", 181],
      agrees: [181_000, 181_000],
      differs: [181_000, 181],
      contradicts: ["181000", "181"],
    },
  ],
  [
    massBound,
    {
      accepts: [0, 0],
      refuses: [-1, "expected a number of 0 or more"],
      finds: ["75 to 80 kg", 80, { raw: "75 to 80 kg", rule: "mass/kilogram" }],
      misses: ["75 to 80 people", 80],
      agrees: [75, 75],
      differs: [75, 80],
      contradicts: null,
    },
  ],
  [
    share,
    {
      accepts: [0.38, 0.38],
      refuses: [38, "expected a share from 0 to 1"],
      finds: ["rose by 38 percent", 0.38, { raw: "38 percent", rule: "share/percent" }],
      misses: ["rose to 0.38", 0.38],
      agrees: [0.38, 0.38],
      differs: [0.38, 0.39],
      contradicts: ["0.38", "0.39"],
    },
  ],
  [
    numberOrRange,
    {
      accepts: [
        [75_000, 80_000],
        [75_000, 80_000],
      ],
      refuses: [[75_000], "expected a number, or [min, max]"],
      finds: ["75 to 80 tons", [75_000, 80_000], { raw: "75 to 80 tons", rule: "number/range" }],
      misses: ["75 tons", [75_000, 80_000]],
      agrees: [
        [1, 2],
        [1, 2],
      ],
      differs: [1, [1, 2]],
      contradicts: ["1", "1,2"],
    },
  ],
  [
    countryCode,
    {
      accepts: ["Afghan", "AF"],
      refuses: ["Atlantis", "expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name"],
      finds: ["an Afghan official", "AF", { raw: "Afghan", rule: "country/iso-3166-1" }],
      misses: ["an afghan rug", "AF"],
      agrees: ["AF", "AF"],
      differs: ["AF", "CN"],
      contradicts: ["AF", "CN"],
    },
  ],
  [
    country,
    {
      accepts: ["cn", "CN"],
      refuses: [86, "expected a country"],
      finds: ["the Chinese authorities", "CN", { raw: "Chinese", rule: "country/iso-3166-1" }],
      misses: ["the authorities", "CN"],
      agrees: ["AF", "CN"],
      differs: null,
      contradicts: ["AF", "CN"],
    },
  ],
  [
    venueCountry,
    {
      accepts: ["Norwegian", "NO"],
      refuses: ["Atlantis", "expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name"],
      finds: ["held in the Netherlands", "NL", { raw: "Netherlands", rule: "country/iso-3166-1" }],
      misses: ["opened by the President of Norway", "NO"],
      agrees: ["NO", "CL"],
      differs: null,
      contradicts: ["NO", "CL"],
    },
  ],
  [
    substance,
    {
      accepts: ["Cannabis resin", "hashish"],
      refuses: ["sugar", "expected a known substance such as heroin, cannabis_herb or drugs_total"],
      finds: ["5 kg of Cannabis Resin", "hashish", { raw: "Cannabis Resin", rule: "substance/lexicon" }],
      misses: ["5 kg of hashishin", "hashish"],
      agrees: ["cannabis", "cannabis_herb"],
      differs: ["heroin", "opium"],
      contradicts: null,
    },
  ],
  [
    body,
    {
      accepts: ["UNODC", "UNODC"],
      refuses: [null, "expected a text"],
      finds: ["head of UNODC", "UNODC", words("UNODC")],
      misses: ["head of the office", "UNODC"],
      agrees: ["UNODC", "the UNODC"],
      differs: ["UNODC", "DCA"],
      contradicts: null,
    },
  ],
  [
    parties,
    {
      accepts: [
        ["China", "UNODC"],
        ["China", "UNODC"],
      ],
      refuses: [[""], "expected a text that is not empty"],
      finds: ["Chinese and Afghan police", ["CN", "AF"], words("Chinese and Afghan")],
      misses: ["Chinese police", ["CN", "AF"]],
      agrees: [["CN"], ["CN", "AF"]],
      differs: [[], ["CN"]],
      contradicts: null,
    },
  ],
  [
    people,
    {
      accepts: [
        ["Ann Ray", "Jon Hall"],
        ["Ann Ray", "Jon Hall"],
      ],
      refuses: [[""], "expected a text that is not empty"],
      finds: ["Ann Ray and Jon Hall spoke", ["Ann Ray", "Jon Hall"], words("Ann Ray and Jon Hall")],
      misses: ["Ann Ray spoke", ["Ann Ray", "Jon Hall"]],
      agrees: [["Ann Ray"], ["Ann Ray", "Jon Hall"]],
      differs: [[], ["Ann Ray"]],
      contradicts: null,
    },
  ],
  [
    oneOf(eventKinds),
    {
      accepts: ["Working group", "meeting"],
      refuses: [
        "lunch",
        `Invalid option: expected one of ${Object.keys(eventKinds)
          .map((kind) => `"${kind}"`)
          .join("|")}`,
      ],
      finds: ["The meeting was", "meeting", words("meeting")],
      misses: ["The visit was", "meeting"],
      agrees: ["meeting", "visit"],
      differs: null,
      contradicts: null,
    },
  ],
  [
    qualifier,
    {
      accepts: ["Over", "over"],
      refuses: ["much", 'Invalid option: expected one of "exact"|"about"|"over"|"under"|"upto"|"range"'],
      finds: ["more than 5 kg", "over", { raw: "more than", rule: "qualifier/words" }],
      misses: ["5 kg", "over"],
      agrees: ["over", "about"],
      differs: null,
      contradicts: null,
    },
  ],
  [
    unit,
    {
      accepts: ["persons", "persons"],
      refuses: ["parsecs", "expected a known unit such as share, persons, crimes, kg or an ISO 4217 code"],
      finds: ["20 persons", "persons", words("persons")],
      misses: ["20 people", "persons"],
      agrees: ["kg", "kg_per_year"],
      differs: ["kg", "persons"],
      contradicts: null,
    },
  ],
  [
    flag,
    {
      accepts: [true, true],
      refuses: ["yes", "expected true or false"],
      finds: null,
      misses: ["it is true", true],
      agrees: [true, false],
      differs: null,
      contradicts: null,
    },
  ],
  [
    reference(["Agreement"]),
    {
      accepts: ["Protocol", "Protocol"],
      refuses: [undefined, "expected a text"],
      finds: ["under the protocol", "Protocol", words("protocol")],
      misses: ["under the treaty", "Protocol"],
      agrees: ["Protocol", "Shanghai Protocol"],
      differs: ["Protocol", "Treaty"],
      contradicts: null,
    },
  ],
];

test("every kind of a field has its sample here", () => {
  const declared = Object.values(factTypes).flatMap(({ kinds }) => Object.values(kinds).map((kind) => kind.name));
  expect([...new Set(samples.map(([kind]) => kind.name))].sort()).toEqual([...new Set(declared)].sort());
});

describe.each(samples.map(([kind, sample]) => [kind.name, kind, sample] as const))("%s", (_, kind, sample) => {
  const { accepts, refuses, finds, misses, agrees, differs, contradicts } = sample;

  test("accepts a value that is written well, and refuses another with a sentence", () => {
    expect(kind.schema.safeParse(accepts[0])).toEqual({ success: true, data: accepts[1] });
    expect(kind.schema.safeParse(refuses[0]).error?.issues.map(({ message }) => message)).toEqual([refuses[1]]);
  });

  test("is found in a passage that prints it, in no other", () => {
    if (finds !== null) expect(kind.find(finds[0], finds[1], null)).toEqual(finds[2]);
    expect(kind.find(misses[0], misses[1], null)).toBeNull();
  });

  test("says when two values are of one fact", () => {
    expect(kind.agree(...agrees)).toBe(true);
    if (differs !== null) expect(kind.agree(...differs)).toBe(false);
  });

  test("says when two sources contradict each other", () => {
    const [one, other] = contradicts ?? ["", ""];
    expect(kind.isAmong?.(one, new Set([other])) ?? null).toBe(contradicts === null ? null : false);
    expect(kind.isAmong?.(one, new Set([other, one])) ?? null).toBe(contradicts === null ? null : true);
  });
});

test("a date is found in words that count from the publication, a printed one before them", () => {
  expect(date.find("on Tuesday", "2018-11-13", "2018-11-14")).toEqual({
    raw: "on Tuesday",
    rule: "date/weekday-up-to-publication",
  });
  expect(date.find("yesterday, November 13, 2018", "2018-11-13", "2018-11-14")).toEqual({
    raw: "November 13, 2018",
    rule: "date/month-day-year",
  });
});

test.each<[number, string, string]>([
  [0.38, "38 percent of 38 people", "38 percent"],
  [181_000, "181 tons", "181 tons"],
  [12, "12 people", "12"],
])("%d of some unit is found as a share, a mass or a number", (value, quote, raw) => {
  expect(numberOrRange.find(quote, value, null)?.raw).toBe(raw);
});

test.each<[string, Qualifier, string | null]>([
  ["nearly 20 kg", "under", "nearly"],
  ["nearly 20 kg", "about", null],
  ["close to 20 kg", "about", null],
  ["roughly 20 kg", "about", "roughly"],
  ["slightly more than 20 kg", "over", "slightly more than"],
  ["not less than 20 kg", "over", "not less than"],
  ["not less than 20 kg", "under", null],
  ["At most 20 kg", "upto", "At most"],
  ["between 20 and 30 kg", "range", "between"],
  ["20–30 kg", "range", "–"],
  ["20 kg", "exact", null],
])('"%s" prints %s: %s', (quote, value, raw) => {
  expect(qualifier.find(quote, value, null)?.raw ?? null).toBe(raw);
});

test.each<[string, string, Qualifier, string | null]>([
  ["over 67 tonnes of drugs, 790 kg of heroin and about 30 kg of opium", "790 kg", "exact", "790 kg"],
  ["over 67 tonnes of drugs, 790 kg of heroin and about 30 kg of opium", "67 tonnes", "over", "over"],
  ["over 67 tonnes of drugs, 790 kg of heroin and about 30 kg of opium", "30 kg", "about", "about"],
  ["over 67 tonnes of drugs, 790 kg of heroin and about 30 kg of opium", "30 kg", "exact", null],
])('"%s": what qualifies %s as %s is %s', (quote, figure, value, raw) => {
  expect(qualifier.find(quote, value, null, figure)?.raw ?? null).toBe(raw);
});

test.each<[string, string | null, string, string | null]>([
  ["The President of Norway opened it in Oslo", "Oslo", "place/city", "Oslo"],
  ["The Norwegian minister was there in Bergen, Norway", "Bergen", "country/iso-3166-1", "Norway"],
  ["The Norwegian minister opened it in Sandvik", "Sandvik", "", null],
])('in "%s" at %s the country is read by %s from %s', (quote, place, rule, raw) => {
  expect(venueCountry.find(quote, "NO", null, place)).toEqual(raw === null ? null : { raw, rule });
});

test.each(qualifierPhrases)('the reader and a person read one thing in "%s"', (words, value) => {
  const quote = `They seized ${words} 20 kg.`;
  const [read] = quantitiesOf(tokensOf(quote), marksOf(tokensOf(quote), []));
  expect([read?.qualifier, qualifier.find(quote, value, null)?.raw]).toEqual([value, words]);
});
