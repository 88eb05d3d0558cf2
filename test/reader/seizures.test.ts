import { describe, expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

const exact = { qualifier: "exact" };
/** A total of one year. */
const total = (year: string): object => ({ ...exact, from: year, to: year, scope: "aggregate" });
/** What was seized once. */
const incident = (from: string): object => ({ ...exact, from, scope: "incident" });

describe("figures", () => {
  test.each([
    [
      "Customs officers of Georgia seized 14.2 kg of heroin at the Sarpi crossing on 4 March 2020.",
      {
        substance: "heroin",
        massKg: 14.2,
        seizedBy: "Customs officers of Georgia",
        country: "GE",
        ...incident("2020-03-04"),
      },
    ],
    [
      "Police in Nepal seized twenty-five kilograms of hashish on 9 July 2019.",
      { substance: "hashish", massKg: 25, seizedBy: "Police in Nepal", country: "NP", ...incident("2019-07-09") },
    ],
    [
      "Kyrgyz police seized 3 kg and 250 g of opium on 2 June 2017.",
      { substance: "opium", massKg: 3.25, seizedBy: "Kyrgyz police", country: "KG", ...incident("2017-06-02") },
    ],
    [
      "Police in Togo seized 1 250 kg of cannabis on 3 May 2018.",
      { substance: "cannabis", massKg: 1250, seizedBy: "Police in Togo", country: "TG", ...incident("2018-05-03") },
    ],
    [
      "Police in Togo seized 40 lbs of cannabis on 3 May 2018.",
      {
        substance: "cannabis",
        massKg: 18.1436948,
        seizedBy: "Police in Togo",
        country: "TG",
        ...incident("2018-05-03"),
      },
    ],
    [
      "Police found 15 kg (33 pounds) of heroin in a truck near Osh on 1 May 2016.",
      { substance: "heroin", massKg: 15, seizedBy: "Police", country: "KG", ...incident("2016-05-01") },
    ],
    [
      "Latvian customs confiscated 1.6 million tablets of ecstasy in 2021.",
      { substance: "mdma", count: 1_600_000, seizedBy: "Latvian customs", country: "LV", ...total("2021") },
    ],
    [
      "Two hundred and fifty ecstasy tablets were seized in Cyprus in 2018.",
      { substance: "mdma", count: 250, country: "CY", ...total("2018") },
    ],
    [
      "Police in Jordan seized 3.2 million captagon pills weighing 540 kg in 2021.",
      {
        substance: "captagon",
        massKg: 540,
        count: 3_200_000,
        seizedBy: "Police in Jordan",
        country: "JO",
        ...total("2021"),
      },
    ],
    [
      "The Albanian police seized 14,000 cannabis plants in 2018.",
      {
        substance: "cannabis_plants",
        count: 14_000,
        seizedBy: "Albanian police",
        country: "AL",
        ...total("2018"),
      },
    ],
  ])("%s", (text, expected) => {
    expect(fieldsFound("SeizureStat", text)).toEqual([expected]);
  });
});

describe("qualifiers and ranges", () => {
  test.each([
    ["In 2016, Kazakhstan seized over 12 tons of opium.", { massKg: 12_000, qualifier: "over" }],
    ["In 2016, Kazakhstan seized no less than 300 g of opium.", { massKg: 0.3, qualifier: "over" }],
    ["In 2016, Kazakhstan seized more than half a ton of opium.", { massKg: 500, qualifier: "over" }],
    ["In 2016, Kazakhstan seized about 30 kg of opium.", { massKg: 30, qualifier: "about" }],
    ["In 2016, Kazakhstan seized nearly 800 kg of opium.", { massKg: 800, qualifier: "under" }],
    ["In 2016, Kazakhstan seized as many as 900 tablets of opium.", { count: 900, qualifier: "upto" }],
    ["In 2016, Kazakhstan seized between 40 and 45 kg of opium.", { min: 40, max: 45, qualifier: "range" }],
    ["In 2016, Kazakhstan seized 200 to 250 kg of opium.", { min: 200, max: 250, qualifier: "range" }],
  ])("%s", (text, expected) => {
    const seized = { substance: "opium", seizedBy: "Kazakhstan", country: "KZ", ...total("2016") };
    expect(fieldsFound("SeizureStat", text)).toEqual([{ ...seized, ...expected }]);
  });
});

describe("a bare ton is one of the publisher's country", () => {
  const shortTon = ["mass/ton-taken-as-short", 1814.36948];
  const metricTon = ["mass/metric-ton", 2000];
  test.each([
    ["U.S. Customs and Border Protection", "2 tons", shortTon],
    ["Associated Press", "2 tons", shortTon],
    ["Associated Press", "2 metric tons", metricTon],
    ["Associated Press", "2 tonnes", metricTon],
    ["Xinhua", "2 tons", ["mass/ton-taken-as-metric", 2000]],
    [null, "2 tons", ["mass/ton-taken-as-metric", 2000]],
  ])("%s: %s", (publisher, printed, expected) => {
    const [seizure] = found("SeizureStat", `Police in Peru seized ${printed} of cocaine in 2018.`, { publisher });
    const grounds = seizure?.evidence.get("massKg");
    expect([grounds?.raw, [grounds?.rule, seizure?.fields.massKg]]).toEqual([printed, expected]);
  });
});

describe("substances", () => {
  test.each([
    [
      "In Latvia, 5 kg of heroin, 12 kg of hashish and 300 g of cocaine were seized in 2013.",
      [
        { substance: "heroin", massKg: 5, country: "LV", ...total("2013") },
        { substance: "hashish", massKg: 12, country: "LV", ...total("2013") },
        { substance: "cocaine", massKg: 0.3, country: "LV", ...total("2013") },
      ],
    ],
    [
      "Romanian police seized heroin (7 kg), hashish (19 kg) and cocaine (2 kg) in 2012.",
      [
        { substance: "heroin", massKg: 7, seizedBy: "Romanian police", country: "RO", ...total("2012") },
        { substance: "hashish", massKg: 19, seizedBy: "Romanian police", country: "RO", ...total("2012") },
        { substance: "cocaine", massKg: 2, seizedBy: "Romanian police", country: "RO", ...total("2012") },
      ],
    ],
    [
      "Of the 800 kg of drugs seized in Slovakia in 2012, 640 kg was hashish.",
      [
        { substance: "drugs_total", massKg: 800, country: "SK", ...total("2012") },
        { substance: "hashish", massKg: 640, country: "SK", ...total("2012") },
      ],
    ],
    [
      "Seizures in Tajikistan in 2019 were as follows:\n- heroin: 61 kg\n- opium: 482 kg\n- hashish: 1,204 kg",
      [
        { substance: "heroin", massKg: 61, country: "TJ", ...total("2019") },
        { substance: "opium", massKg: 482, country: "TJ", ...total("2019") },
        { substance: "hashish", massKg: 1204, country: "TJ", ...total("2019") },
      ],
    ],
    [
      "Drugs confiscated by the Moldovan police in 2020\n\n• Heroin – 4 kg\n• Cannabis – 310 kg",
      [
        { substance: "heroin", massKg: 4, seizedBy: "Moldovan police", country: "MD", ...total("2020") },
        { substance: "cannabis", massKg: 310, seizedBy: "Moldovan police", country: "MD", ...total("2020") },
      ],
    ],
    [
      "Seizures of heroin and opium reached 80 kg and 190 kg respectively in 2015.",
      [
        { substance: "heroin", massKg: 80, ...total("2015") },
        { substance: "opium", massKg: 190, ...total("2015") },
      ],
    ],
    [
      "In 2014 Croatian customs seized 5.2, 3.1 and 2 tons of hashish, opium and heroin respectively.",
      [
        { substance: "hashish", massKg: 5200, seizedBy: "Croatian customs", country: "HR", ...total("2014") },
        { substance: "opium", massKg: 3100, seizedBy: "Croatian customs", country: "HR", ...total("2014") },
        { substance: "heroin", massKg: 2000, seizedBy: "Croatian customs", country: "HR", ...total("2014") },
      ],
    ],
    [
      "Officers in Mongolia seized 8 kg of heroin and the same amount of opium in 2011.",
      [
        { substance: "heroin", massKg: 8, seizedBy: "Officers in Mongolia", country: "MN", ...total("2011") },
        { substance: "opium", massKg: 8, seizedBy: "Officers in Mongolia", country: "MN", ...total("2011") },
      ],
    ],
    [
      "Togolese customs seized 40 kg of heroin in 2012. A year later they seized 55 kg of the deadly drug.",
      [
        { substance: "heroin", massKg: 40, seizedBy: "Togolese customs", country: "TG", ...total("2012") },
        { substance: "heroin", massKg: 55, seizedBy: "Togolese customs", country: "TG", ...total("2013") },
      ],
    ],
  ])("%s", (text, expected) => {
    expect(fieldsFound("SeizureStat", text)).toEqual(expected);
  });
});

describe("periods", () => {
  const cocaine = (massKg: number, year: string): object => ({
    substance: "cocaine",
    massKg,
    country: "GH",
    ...total(year),
  });
  test.each([
    [
      "Cocaine seizures in Ghana stood at 45 kg in 2019 compared to 31 kg in 2018.",
      [cocaine(45, "2019"), cocaine(31, "2018")],
    ],
    [
      "Cocaine seizures in Ghana stood at 45 kg in 2019, against 31 kg a year earlier.",
      [cocaine(45, "2019"), cocaine(31, "2018")],
    ],
    ["Cocaine seizures in Ghana fell from 45 kg in 2018 to 31 kg in 2019.", [cocaine(45, "2018"), cocaine(31, "2019")]],
    ["In Ghana 45 kg of cocaine was seized in 2018, 12 kg more than in 2017.", [cocaine(45, "2018")]],
    // Only what tells of seizures says when and where they were.
    [
      "In 2019, Ghana had a new law. Cocaine seizures amounted to 11 kg.",
      [{ substance: "cocaine", massKg: 11, ...exact, scope: "aggregate" }],
    ],
    [
      "In 2019, customs in Ghana searched the port. Cocaine seizures amounted to 11 kg.",
      [{ ...cocaine(11, "2019"), seizedBy: "customs in Ghana" }],
    ],
    [
      "In the first half of 2021, Turkmenistan stepped up its patrols. The Turkmen customs seized 44 kg of heroin.",
      [
        {
          substance: "heroin",
          massKg: 44,
          ...exact,
          seizedBy: "Turkmen customs",
          country: "TM",
          from: "2021-01",
          to: "2021-06",
          scope: "aggregate",
        },
      ],
    ],
    [
      "In 2017, when the border was closed for weeks, Georgian customs seized 17 kg of opium.",
      [{ substance: "opium", massKg: 17, seizedBy: "Georgian customs", country: "GE", ...total("2017") }],
    ],
    [
      "Since 2011, Togo has seized 12 tons of heroin.",
      [
        {
          substance: "heroin",
          massKg: 12_000,
          ...exact,
          seizedBy: "Togo",
          country: "TG",
          from: "2011",
          to: "..",
          scope: "aggregate",
        },
      ],
    ],
    [
      "After a call from the public, police in Bahrain seized 21\nkilograms of hashish on 9\nMarch 2020.",
      [{ substance: "hashish", massKg: 21, seizedBy: "police in Bahrain", country: "BH", ...incident("2020-03-09") }],
    ],
  ])("%s", (text, expected) => {
    expect(fieldsFound("SeizureStat", text)).toEqual(expected);
  });

  test.each([
    ["on Tuesday", "2018-11-15", { from: "2018-11-13", scope: "incident" }],
    ["yesterday", "2018-11-15", { from: "2018-11-14", scope: "incident" }],
    ["today", "2018-11-15", { from: "2018-11-15", scope: "incident" }],
    ["last year", "2018-11-15", { from: "2017", to: "2017", scope: "aggregate" }],
    ["so far this year", "2018-11-15", { from: "2018", to: "2018", scope: "aggregate" }],
    ["on Tuesday", null, { when: "on Tuesday", scope: "incident" }],
    ["yesterday", null, { when: "yesterday", scope: "incident" }],
    ["today", null, { when: "today", scope: "incident" }],
    ["last year", null, { when: "last year", scope: "aggregate" }],
  ])("%s in a text of %s", (period, publishedOn, expected) => {
    expect(
      fieldsFound("SeizureStat", `Police in Peru have seized 52 kg of cocaine ${period}.`, { publishedOn }),
    ).toEqual([{ substance: "cocaine", massKg: 52, ...exact, seizedBy: "Police in Peru", country: "PE", ...expected }]);
  });

  test("a fiscal year of an American publisher begins in October", () => {
    const text = "Officers in Laredo seized 2 metric tons of cocaine in fiscal year 2018.";
    expect(fieldsFound("SeizureStat", text, { publisher: "U.S. Customs and Border Protection" })).toMatchObject([
      { from: "2017-10", to: "2018-09" },
    ]);
  });
});

describe("who and where", () => {
  test.each([
    [
      "A total of 2.5 tonnes of amphetamine was intercepted by Saudi customs in 2022.",
      { substance: "amphetamine", massKg: 2500, seizedBy: "Saudi customs", country: "SA", ...total("2022") },
    ],
    [
      "The border service of Azerbaijan seized 610 kg of hashish from smugglers coming from Iran in 2020.",
      {
        substance: "hashish",
        massKg: 610,
        seizedBy: "border service of Azerbaijan",
        country: "AZ",
        ...total("2020"),
      },
    ],
    [
      "Dutch customs seized 1,100 kg of cocaine from a ship in Rotterdam on 12 May 2022.",
      { substance: "cocaine", massKg: 1100, seizedBy: "Dutch customs", country: "NL", ...incident("2022-05-12") },
    ],
    [
      "Bulgaria seized 1.4 tons of heroin in 2014, which was 22 percent of all heroin seizures in the Balkans.",
      {
        substance: "heroin",
        massKg: 1400,
        seizedBy: "Bulgaria",
        country: "BG",
        ...total("2014"),
        share: 0.22,
        shareOf: "all heroin seizures in the Balkans",
      },
    ],
    [
      "SCO member states seized 96 tons of opium from 2012 to 2016, or 40 percent of all opium seizures in Asia.",
      {
        substance: "opium",
        massKg: 96_000,
        ...exact,
        seizedBy: "SCO member states",
        from: "2012",
        to: "2016",
        share: 0.4,
        shareOf: "all opium seizures in Asia",
        scope: "aggregate",
      },
    ],
    // A share of something else
    [
      "Spain seized 14 tons of cocaine in 2008, and 40 percent of it was burned.",
      { substance: "cocaine", massKg: 14_000, seizedBy: "Spain", country: "ES", ...total("2008") },
    ],
  ])("%s", (text, expected) => {
    expect(fieldsFound("SeizureStat", text)).toEqual([expected]);
  });
});

test.each([
  ["“In 2014 we seized 40 kg of heroin,” said Hugo Lind, head of the Kenyan Drug Bureau.", "Hugo Lind"],
  ["Hugo Lind, head of the Kenyan Drug Bureau, said that 40 kg of heroin was seized in Kenya in 2014.", "Hugo Lind"],
  [
    "Hugo Lind, head of the Kenyan Drug Bureau, said: `They hid it well. We seized 40 kg of heroin in 2014.'",
    "Hugo Lind",
  ],
  ["According to statistics, Kenya seized 40 kg of heroin in 2014.", "according to statistics"],
  ["According to official data, Kenya seized 40 kg of heroin in 2014.", "according to official data"],
  ["In 2014 Kenya seized 40 kg of heroin. “It was a good year,” said Hugo Lind, head of the Kenyan Drug Bureau.", null],
])("%s is asserted by %s", (text, assertedBy) => {
  const seizures = found("SeizureStat", text);
  expect(seizures.map((seizure) => [seizure.fields.massKg, seizure.assertedBy])).toEqual([[40, assertedBy]]);
});

test.each([
  ["Poppy fields in Afghanistan produced 9,000 tons of opium in 2017."],
  ["Poppy yields 30 kg of opium per hectare, and farmers in Laos cultivated 6,000 hectares of opium poppy in 2015."],
  ["About 90 tons of Afghan heroin flow through the northern route every year."],
  ["The laboratory had a capacity of 30 kg of methamphetamine a month."],
  ["Users consume 20 kg of heroin a year in the city, and the gang planned to sell 30 kg of heroin in Oslo."],
  ["Police burned 12 tons of hashish in Herat in 2016."],
  ["The mill exported 40 tons of cotton yarn to Poland in 2019."],
])("%s is no seizure", (text) => {
  expect(fieldsFound("SeizureStat", text)).toEqual([]);
});

describe("one seizure", () => {
  const cocaine = { substance: "cocaine", country: "CL", ...incident("2013-05-02") };
  test.each([
    [
      "given exact and rounded",
      "On 2 May 2013, customs in Chile seized 303.5 kg of cocaine. More than 300 kg of cocaine seized at once was a record.",
      [{ ...cocaine, massKg: 303.5, seizedBy: "customs in Chile" }],
    ],
    [
      "given rounded and exact",
      "Over 300 kg of cocaine was seized by customs in Chile on 2 May 2013. Chilean customs seized exactly 303.5 kg of cocaine.",
      [{ ...cocaine, massKg: 303.5, seizedBy: "Chilean customs" }],
    ],
    [
      "given about and as weighed",
      "Customs in Chile seized about 300 kg of cocaine on 2 May 2013. The cocaine seized weighed 303.5 kg.",
      [{ ...cocaine, massKg: 303.5, seizedBy: "Customs in Chile" }],
    ],
    [
      "told twice",
      "Customs in Chile seized 300 kg of cocaine on 2 May 2013. The same 300 kg of cocaine, hidden in the floor, was seized after a call from Lima.",
      [{ ...cocaine, massKg: 300, seizedBy: "Customs in Chile" }],
    ],
    [
      "beside another",
      "Customs in Chile seized 300 kg of cocaine on 2 May 2013. On 4 June 2013, customs in Chile seized 340 kg of cocaine.",
      [
        { ...cocaine, massKg: 300, seizedBy: "Customs in Chile" },
        { ...cocaine, massKg: 340, seizedBy: "customs in Chile", from: "2013-06-04" },
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(fieldsFound("SeizureStat", text)).toEqual(expected);
  });
});

test("a seizure that is told twice is one fact with two passages", () => {
  const text =
    "Customs in Chile seized over 300 kg of cocaine on 2 May 2013. The cocaine seized by them weighed 303.5 kg.";
  const quotes = found("SeizureStat", text).map(({ passages }) => passages.map(({ quote }) => quote).join(" … "));
  expect(quotes).toHaveLength(1);
  expect(quotes[0]).toContain("303.5 kg");
  expect(quotes[0]).toContain("over 300 kg of cocaine");
});

test.each([
  ["Khatlon and Sughd seized 7.3 tons of heroin in 2015.", "TJ"],
  ["Yunnan police confiscated 40 kg of heroin in 2015.", "CN"],
  ["In 2015 police seized 40 kg of heroin from Myanmar in Yunnan Province.", "CN"],
  ["In Inner Mongolia police seized 40 kg of heroin in 2015.", "CN"],
  ["Troopers in North Carolina seized 40 kg of heroin in 2015.", "US"],
])("the country of a province: %s", (text, country) => {
  expect(fieldsFound("SeizureStat", text)).toMatchObject([{ country }]);
});

test.each([
  "Sughd and Yunnan seized 7.3 tons of heroin in 2015.",
  "Police in Punjab seized 40 kg of heroin in 2015.",
  "Police seized 40 kg of heroin on its way to Yunnan in 2015.",
  "Officer Montana Ohio seized 40 kg of heroin in 2015.",
])("no country of a province: %s", (text) => {
  expect(fieldsFound("SeizureStat", text)).toEqual([expect.not.objectContaining({ country: expect.anything() })]);
});
