import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";
import { readingOf } from "./reading-of.js";

/** A figure of one year. */
const of = (year: string): object => ({ from: year, to: year });

test.each([
  [
    "The Amu Basin Initiative has 58 partner countries and 23 partner organizations.",
    [
      { measure: "partner countries", value: 58, unit: "countries", by: "Amu Basin Initiative" },
      { measure: "partner organizations", value: 23, unit: "organizations", by: "Amu Basin Initiative" },
    ],
  ],
  [
    "In 2017, member states dealt with 411,000 drug crimes.",
    [{ measure: "drug crimes", value: 411_000, unit: "crimes", ...of("2017") }],
  ],
  [
    "Police in Latvia arrested 1,927 suspects in 2016.",
    [{ measure: "suspects", value: 1927, unit: "suspects", country: "LV", ...of("2016") }],
  ],
  [
    "Nearly 900 drug users were registered in Macao in 2012.",
    [{ measure: "drug users", value: 900, unit: "users", qualifier: "under", country: "MO", ...of("2012") }],
  ],
  [
    "Some 3.5 million people used opioids in 2020.",
    [{ measure: "people", value: 3_500_000, unit: "people", qualifier: "about", ...of("2020") }],
  ],
  ["Between 40 and 50 people died.", [{ measure: "people", value: [40, 50], unit: "people", qualifier: "range" }]],
  ["Up to 60 couriers crossed each month.", [{ measure: "couriers", value: 60, unit: "persons", qualifier: "upto" }]],
  ["Seven countries sent experts.", [{ measure: "countries", value: 7, unit: "countries" }]],
  // Compared with an earlier year
  [
    "Police registered 1,388 laboratories in 2013, against 1,244 the previous year.",
    [
      { measure: "laboratories", value: 1388, unit: "laboratories", ...of("2013") },
      { measure: "laboratories", value: 1244, unit: "laboratories", ...of("2012") },
    ],
  ],
  [
    "The town had 3,100 registered drug users in 2012, up from 2,900 in 2011.",
    [
      { measure: "registered drug users", value: 3100, unit: "users", ...of("2012") },
      { measure: "registered drug users", value: 2900, unit: "users", ...of("2011") },
    ],
  ],
  // Behind a label
  ["Cases registered: 214", [{ measure: "Cases registered", value: 214, unit: "cases" }]],
  // Shares, with what they are a share of
  [
    "Nearly 20 percent of prisoners in Chile smoked cannabis in 2014.",
    [
      {
        measure: "share of prisoners in Chile",
        value: 0.2,
        unit: "share",
        qualifier: "under",
        country: "CL",
        ...of("2014"),
      },
    ],
  ],
  [
    "About 15 to 20 percent of the opium in Norway is smoked.",
    [{ measure: "share of the opium in Norway", value: [0.15, 0.2], unit: "share", qualifier: "about", country: "NO" }],
  ],
  [
    "Three-quarters of the opium was smoked in Iran in 2011.",
    [{ measure: "share of the opium", value: 0.75, unit: "share", country: "IR", ...of("2011") }],
  ],
  // Produced and not seized
  [
    "Poppy fields in Afghanistan could produce 9,000 tons of opium in 2017.",
    [{ measure: "opium", value: 9_000_000, unit: "kg", country: "AF", ...of("2017") }],
  ],
  ["Laos planted 5,000 hectares of poppy.", [{ measure: "poppy", value: 5000, unit: "hectares", country: "LA" }]],
  // Nothing counted
  ["COVID-19 closed the border for one man.", []],
  ["Ten of them were released.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Statistic", text)).toEqual(expected);
});

test.each([
  ["To date 62 countries have joined.", { measure: "countries", unit: "countries", from: "2018-11-15" }],
  ["Police have arrested 62 dealers this year.", { measure: "dealers", unit: "persons", ...of("2018") }],
  ["Police arrested 62 dealers last year.", { measure: "dealers", unit: "persons", ...of("2017") }],
])("%s in a text of 2018-11-15", (text, expected) => {
  expect(fieldsFound("Statistic", text, { publishedOn: "2018-11-15" })).toEqual([{ value: 62, ...expected }]);
});

test.each([
  ["“In our city 4,000 people use heroin,” said Arvo Tamm, director of the Estonian Drug Bureau.", "Arvo Tamm"],
  ["According to statistics, 4,000 people in Latvia used cannabis in 2015.", "according to statistics"],
  ["In Latvia, 4,000 people used cannabis in 2015.", null],
])("%s is asserted by %s", (text, assertedBy) => {
  expect(found("Statistic", text).map((statistic) => [statistic.fields.value, statistic.assertedBy])).toEqual([
    [4000, assertedBy],
  ]);
});

test.each([
  ["The SCO met in May. In 2017, the member states dealt with 4,000 drug crimes.", "SCO member states"],
  ["In 2017, SCO member states dealt with 4,000 drug crimes.", "SCO member states"],
])("a figure of the members of a body: %s", (text, by) => {
  expect(fieldsFound("Statistic", text)).toMatchObject([{ value: 4000, by }]);
});

test("of nobody's members, where no body of states was named", () => {
  const [statistic] = fieldsFound("Statistic", "In 2017, the member states dealt with 4,000 drug crimes.");
  expect(statistic).not.toHaveProperty("by");
});

test.each([
  // Verbs before the size
  ["Growers in Bolivia reduced the area under coca by 37 percent in 2010.", -0.37],
  ["Cultivation in Laos fell 12 per cent in 2019.", -0.12],
  ["Deaths dropped by a quarter last year.", -0.25],
  ["Overdose deaths have declined 5.3% since 2018.", -0.053],
  ["Prices in Ghana decreased sharply, by 15 percent.", -0.15],
  ["Arrests shrank 40 per cent between 2015 and 2018.", -0.4],
  ["Cultivation plummeted by 95 percent after the ban.", -0.95],
  ["Arrests rose by 12 percent.", 0.12],
  ["Prices soared by 120 percent.", 1.2],
  // Nouns before it and behind it
  ["The survey found a decline of 22 percent in cultivation.", -0.22],
  ["There was a 30 percent drop in overdose deaths.", -0.3],
  ["A 14 percent rise was seen in 2019.", 0.14],
  ["They reported a 6-percent year-on-year fall.", -0.06],
  // Comparisons and signs
  ["Some 15 percent fewer cases were opened.", -0.15],
  ["The area was 9 per cent lower than in 2019.", -0.09],
  ["The yield was 14 percent below the level of 2010.", -0.14],
  ["Some 15 percent more cases were opened.", 0.15],
  ["Deaths: 1,204 (-37%)", -0.37],
])("a fall has its sign: %s", (text, value) => {
  const changes = fieldsFound("Statistic", text).filter((fields) => "unit" in fields && fields.unit === "share");
  expect(changes).toMatchObject([{ value, unit: "share" }]);
});

test.each([
  ["The rate rose to 45 percent.", 0.45],
  ["The rate fell from 12 percent in 2019.", 0.12],
  ["Demand-reduction programmes cover 45 percent of schools.", 0.45],
  ["Women made up 40 percent of the prisoners.", 0.4],
  ["About 45 percent cut their use in that clinic.", 0.45],
  ["Some 5 percent under the age of 18 used cannabis.", 0.05],
])("a level is no change: %s", (text, value) => {
  const [fields] = found("Statistic", text);
  expect(fields).toMatchObject({ fields: { value }, found: { rule: "statistic/share" } });
});

test.each([
  ["In the year ending March 2022 there were 40,210 deaths, up 9% on the previous year.", "2021-04"],
  ["In 2021, police in Norway opened 4,120 cases, 6 percent more than in 2020.", "2021"],
  ["Arrests in 2020 were up 3% from a year earlier.", "2020"],
  ["In 2019 deaths were down 8 percent compared with 2018.", "2019"],
])("a change is not of the time with which it is compared: %s", (text, from) => {
  const all = fieldsFound("Statistic", text, { publishedOn: "2022-12-01" });
  expect(all.at(-1)).toMatchObject({ unit: "share", from });
});

test.each([
  ["In 2019, 410 were killed and 2,100 were wounded.", [410, 2100]],
  ["In Peru 64 were arrested and 17 injured.", [64, 17]],
  ["Four were detained and two escaped.", [4, 2]],
  ["More than 12,000 have been maimed.", [12_000]],
  ["Seizures were 3,214 in 2020.", [3214]],
  ["The number of drug users in Kenya rose to 27,000 in 2016.", [27_000]],
  ["Six out of 10 prisoners used drugs.", [0.6]],
  ["7 out of 10 patients relapse.", [0.7]],
  ["Consumption is down by a third.", [-0.333_333_333_333]],
  ["The plan has the support of seven national forces: Chile, Peru and others.", [7]],
  ["The programme covers five prisons in Ghana.", [5]],
  ["Police closed eleven websites.", [11]],
])("numbers without a noun, and small ones in words: %s", (text, values) => {
  expect(found("Statistic", text).map(({ fields }) => fields.value)).toEqual(values);
});

test.each([
  ["The men were 30 and 45."],
  ["2020 was a hard year."],
  ["The three ports were shut."],
  ["Officers climbed three walls."],
  ["He gave three reasons."],
  ["The rate was told per 100,000 inhabitants."],
])("nothing is counted: %s", (text) => {
  expect(fieldsFound("Statistic", text)).toEqual([]);
});

test.each([
  ["A load was worth TT$1.2 million.", 1_200_000, "TTD"],
  ["A gram sold for £60 in Leeds.", 60, "GBP"],
  ["A load was worth $US 3 million.", 3_000_000, "USD"],
  ["It cost NZ$250 a gram.", 250, "NZD"],
  ["The drugs were worth Rs1.9 billion, police in Pakistan said.", 1_900_000_000, "PKR"],
  ["The drugs were worth Rs 12 crore.", 120_000_000, "INR"],
  ["The drugs were worth 12 million pesos, police in the Philippines said.", 12_000_000, "PHP"],
])("money of its own state: %s", (text, value, unit) => {
  expect(fieldsFound("Statistic", text)).toMatchObject([{ value, unit }]);
});

test("dollars of nobody knows whom are no dollars of the United States", () => {
  expect(fieldsFound("Statistic", "The load was worth XY$30 million.")).toEqual([]);
});

const sureCountry = (text: string): unknown[] =>
  readingOf(text).facts.flatMap(({ written }) =>
    written.type === "Statistic" ? [written.fields.country ?? null] : [],
  );

test.each([
  ["Some 400 tons of opium were produced outside Afghanistan in 2020.", [null]],
  ["About 35 million people worldwide use drugs.", [null]],
  ["An estimated 11.2 million people inject drugs around the world.", [null]],
  ["Police in Austria carried out 57 searches in four countries.", [null, null]],
  ["In Iran, 2.8 million people use drugs.", ["IR"]],
  ["Iran's prisons hold 45,000 inmates.", ["IR"]],
  ["Prices decreased by 15% in Laos.", ["LA"]],
  ["In all, 31 people were arrested in Austria, 9 in Bulgaria and 4 in Chile.", ["AT", "BG", "CL"]],
  ["Iran's ambassador to Kenya said that 4,000 officers had died.", [null]],
  ["The load was worth 30 million US dollars.", [null]],
])("the country of a figure: %s", (text, countries) => {
  expect(sureCountry(text)).toEqual(countries);
});

test("where and when a sentence before has said that figures hold is proposed", () => {
  const text = "In 2021, Tajikistan reported fewer harvests. Cultivation fell by 11 percent.";
  const [fact] = found("Statistic", text);
  expect(fact?.fields).toMatchObject({ value: -0.11, country: "TJ", from: "2021", to: "2021" });
  expect(fact?.proposedFields).toMatchObject({ country: "TJ", from: "2021", to: "2021" });
});
