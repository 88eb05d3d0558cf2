import { describe, expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

/** Every amount that a text says was seized: "heroin 12 kg", "mdma 300". */
const amounts = (text: string): string[] =>
  found("SeizureStat", text).map(({ fields: { substance, massKg, count } }) =>
    typeof massKg === "number" ? `${String(substance)} ${massKg} kg` : `${String(substance)} ${String(count)}`,
  );

type Case = readonly [text: string, amounts: readonly string[]];

const readsAmounts = (cases: readonly Case[]): void => {
  test.each(cases)("%s", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
};

describe("a seizure is told by what befell the drugs or those who had them", () => {
  readsAmounts([
    ["The cutter Tiller offloaded 900 kg of cocaine in Bray on Monday.", ["cocaine 900 kg"]],
    ["The ship Aldera unloaded 3,100 kg of hashish in Brenta. It had been seized at sea.", ["hashish 3100 kg"]],
    ["Sailors brought ashore two tonnes of cocaine.", ["cocaine 2000 kg"]],
    ["The parcels contained a total of 6.4 kg of MDMA.", ["mdma 6.4 kg"]],
    ["Officers stopped a lorry. Inside were 48 kg of heroin and 12 kg of opium.", ["heroin 48 kg", "opium 12 kg"]],
    ["In the sacks were 14 kg of heroin.", ["heroin 14 kg"]],
    ["Customs foiled an attempt to smuggle 75 kg of hashish.", ["hashish 75 kg"]],
    ["The army thwarted the smuggling of 33 kg of opium.", ["opium 33 kg"]],
    ["An attempt to traffic 400,000 captagon pills was frustrated.", ["captagon 400000"]],
    ["The raid led to the recovery of over 62 kg of charas.", ["hashish 62 kg"]],
    ["A driver was arrested in Lopatin with 640 grams of methamphetamine.", ["methamphetamine 0.64 kg"]],
    ["Two men were found in possession of 14 kg of marijuana.", ["cannabis_herb 14 kg"]],
    ["From the tank were taken 23 kg of opium.", ["opium 23 kg"]],
    ["Some 19 kg of khat fell into the hands of customs.", ["khat 19 kg"]],
    ["The detectives took 52 kg of opium off the streets.", ["opium 52 kg"]],
  ]);
});

describe("what was not seized", () => {
  readsAmounts([
    ["The ministry destroyed 2.4 tonnes of heroin on Friday.", []],
    ["Dockers unloaded 14 tons of poppy seeds from the ship.", []],
    ["The network transported 5 tonnes of cocaine in two years.", []],
    ["The laboratory turned out 60,000 pills of ecstasy an hour.", []],
    ["The reported seizure of 30 kg of opium never took place.", []],
    ["The seizure of 45 kg of hashish that a newspaper reported did not happen.", []],
    ["Customs failed to prevent the smuggling of 12 kg of heroin.", []],
    ["A shipment of 560 kg of cocaine slipped into the country.", []],
    ["Some 19 kg of khat fell into the hands of a rival gang.", []],
    ["Police seized cocaine. A kilogram of cocaine fetches 60,000 dollars.", []],
    ["Customs seized 12 kg of cocaine. The harvest came to 900 tonnes of coca leaf.", ["cocaine 12 kg"]],
  ]);
});

describe("a dose is no mass of all, and packages are counted with their drug", () => {
  readsAmounts([
    ["Customs seized 5,200 tablets of tramadol (225 mg).", ["tramadol 5200"]],
    ["Customs seized 12,000 tablets of tramadol of 200 mg each.", ["tramadol 12000"]],
    ["Customs seized 9,400 200-mg tablets of pregabalin.", ["pregabalin 9400"]],
    ["Customs seized 4.2 million pills of tramadol 225mg.", ["tramadol 4200000"]],
    ["Customs seized 3,000 ampoules of morphine (10 mg/ml).", ["morphine 3000"]],
    ["Customs seized 82 capsules of cocaine (920 g).", ["cocaine 0.92 kg"]],
    ["Police seized 17,000 slabs of hashish.", ["hashish 17000"]],
    ["Police seized 31 packages of cocaine with a total weight of 33 kg.", ["cocaine 33 kg"]],
    ["Police seized 25 kg of heroin in 40 bags.", ["heroin 25 kg"]],
    ["Police seized 12 kg of heroin and closed 29 plants.", ["heroin 12 kg"]],
  ]);
});

describe("words between a figure and its drug", () => {
  readsAmounts([
    ["Police seized 41 kg of ICE and 3 kg of heroin.", ["methamphetamine 41 kg", "heroin 3 kg"]],
    ["Police seized 7.5 kg ICE (crystal meth).", ["methamphetamine 7.5 kg"]],
    ["Agents of ICE seized 12 kg of cocaine.", ["cocaine 12 kg"]],
    ["Police seized 400 tablets of «ecstasy».", ["mdma 400"]],
    ["Police seized 12 kg of „crystal”.", ["methamphetamine 12 kg"]],
    ["Police seized over 3 kg of so-called ‘ice’.", ["methamphetamine 3 kg"]],
    ["Police seized 12,000 “captagon” pills.", ["captagon 12000"]],
    ["Agents seized 1.4 million fentanyl-laced, counterfeit prescription pills.", ["fentanyl 1400000"]],
    ["Agents seized 60,000 fake oxycodone pills laced with fentanyl.", ["fentanyl 60000"]],
    ["Police found 300 cocaine-filled balloons.", ["cocaine 300"]],
    ["Officers seized 4 kg of a substance believed to be heroin.", ["heroin 4 kg"]],
    ["Officers seized 9 kg of what appeared to be hashish.", ["hashish 9 kg"]],
    ["Officers seized 40 kg of white powder, suspected to be ketamine.", ["ketamine 40 kg"]],
    ["Customs seized over a ton of cocaine.", ["cocaine 1000 kg"]],
    ["Customs seized one and a half tons of opium.", ["opium 1500 kg"]],
    ["Customs seized 15 kg of 86 percent pure cocaine.", ["cocaine 15 kg"]],
  ]);
});

describe("two figures share a drug, and other goods have none", () => {
  readsAmounts([
    [
      "Seized:\n\n- 90 kg of heroin\n- 4,100 tablets and 12 kg of tramadol",
      ["heroin 90 kg", "tramadol 4100", "tramadol 12 kg"],
    ],
    ["In Doria 20 kg and in Malva 35 kg of cocaine were seized.", ["cocaine 20 kg", "cocaine 35 kg"]],
    ["Customs seized 21 million and 37 million tablets of tramadol.", ["tramadol 21000000", "tramadol 37000000"]],
    ["Police seized 300 kg and 140 kg of heroin and opium respectively.", ["heroin 300 kg", "opium 140 kg"]],
    ["Police seized 80 kg of heroin and three tonnes of caffeine.", ["heroin 80 kg"]],
    ["Police seized 12 kg of hashish and 300 kg gold.", ["hashish 12 kg"]],
    ["Police seized 64 kg of heroin and 8 kg of a cutting agent.", ["heroin 64 kg"]],
    ["Police found 9 litres of GBL and 40,000 counterfeit erectile tablets.", []],
    ["Officers found heroin hidden under 20 tons of potatoes.", []],
    ["Customs found 45 kg of heroin in a shipment of 20 tons of yarn.", ["heroin 45 kg"]],
    ["Police seized 12,000 captagon pills at Arkan and 9,000 at Velden.", ["captagon 12000", "captagon 9000"]],
    [
      "Police seized 502 kg of heroin, against 402 kg in the entire 2020 and 232 kg in 2019.",
      ["heroin 502 kg", "heroin 402 kg", "heroin 232 kg"],
    ],
  ]);
});

describe("what is told twice is one seizure, unless it is of another case", () => {
  readsAmounts([
    ["Police seized 120 kg of cocaine. The 120 kg of cocaine lay in pineapples.", ["cocaine 120 kg"]],
    ["Officers seized 1,204 kg of hashish. The haul of 1.2 tonnes is a record.", ["hashish 1204 kg"]],
    ["In 2020 police seized 12 kg of heroin. In 2021 they seized 12 kg of heroin.", ["heroin 12 kg", "heroin 12 kg"]],
    [
      "In the first raid, 12 kg of hashish was seized. In the second raid, 12 kg of hashish was seized.",
      ["hashish 12 kg", "hashish 12 kg"],
    ],
  ]);
});

test.each([
  ["Over 900 kg of drugs were seized. Of them, 500 kg are hashish.", ["accepted", "accepted"]],
  ["Police seized 90 kg of opium in 2021. In 2020 the figure was 70 kg.", ["accepted", "accepted"]],
  ["Police seized 90 kg of opium. Ketamine came to 14 kg.", ["accepted", "accepted"]],
  ["The following were seized:\nheroin 21 kg, opium 18 kg.", ["accepted", "accepted"]],
  ["Police seized 90 kg of opium. There was talk of 14 kg of ketamine.", ["accepted", "proposed"]],
  ["Police seized 3 kg of heroin. The suspect weighed 90 kg.", ["accepted", "proposed"]],
  ["The alleged seizure of 9 kg of heroin was discussed.", ["proposed"]],
])("what plainly goes on from a seizure is sure: %s", (text, expected) => {
  expect(found("SeizureStat", text).map(({ status }) => status)).toEqual(expected);
});

test.each([
  ["In another operation, 5 kg of hashish was seized.", "incident"],
  ["During a raid, officers seized 2 kg of hashish.", "incident"],
  ["Officers found 2.5 tonnes of hashish in one lorry in 2018.", "incident"],
  ["In nine operations officers seized 33 kg of hashish.", "aggregate"],
  ["During the operation, 340 kg of hashish were seized.", "aggregate"],
  ["Since the beginning of the year police have seized 540 kg of hashish.", "aggregate"],
])("one case or a total: %s", (text, scope) => {
  const [seizure] = found("SeizureStat", text);
  expect([seizure?.fields.scope, seizure?.evidence.get("scope")?.isCarried]).toEqual([scope, false]);
});

test.each([
  ["Police in Niger State seized 90 kg of opium.", "NG"],
  ["Deputies in Georgia's Fulton County seized 90 kg of opium.", "US"],
  ["Troopers in Gwinnett County, Georgia, seized 90 kg of opium.", "US"],
  ["Police in Lebanon, Pennsylvania, seized 90 kg of opium.", "US"],
  ["Police in Panama City, Florida, seized 90 kg of opium.", "US"],
  ["Officers seized 90 kg of opium in Peru, Indiana.", "US"],
  ["Police in Tbilisi, Georgia, seized 90 kg of opium.", "GE"],
  ["Police in Lebanon, customs and soldiers seized 90 kg of opium.", "LB"],
])("a place that has a country's name: %s", (text, country) => {
  expect(fieldsFound("SeizureStat", text)).toEqual([expect.objectContaining({ substance: "opium", country })]);
});
