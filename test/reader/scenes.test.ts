import { describe, expect, test } from "@jest/globals";
import { found } from "./found.js";

const seizuresIn = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  found("SeizureStat", text).map(({ fields }) => fields);

const countriesIn = (text: string): readonly unknown[] =>
  seizuresIn(text)
    .map(({ massKg, country }): readonly [unknown, unknown] => [massKg, country])
    .sort(([one], [other]) => Number(one) - Number(other));

const periodsIn = (text: string): readonly unknown[] =>
  seizuresIn(text)
    .map(({ massKg, from }): readonly [unknown, unknown] => [massKg, from])
    .sort(([one], [other]) => Number(one) - Number(other));

describe("a setting ends with its story", () => {
  test.each<readonly [string, readonly unknown[]]>([
    [
      `Record haul at Lomé
Customs officers in Togo discovered 18 kg of cocaine on 26 May.

Heroin in a fuel tank
Officers seized 45 kg of heroin in a lorry.`,
      [
        [18, "TG"],
        [45, undefined],
      ],
    ],
    [
      `Uzbekistan: five months in figures
Customs seized 310 kg of opium. Hashish seizures came to 327 kg.

Latvian customs: the year 2019
Officers seized 400 kg of ketamine.`,
      [
        [310, "UZ"],
        [327, "UZ"],
        [400, "LV"],
      ],
    ],
    [
      `Police in Nepal seized 14 kg of hashish.

Another 21 kg of heroin were found in a Kenyan port.

In Ruritania officers seized 40 kg of ketamine.`,
      [
        [14, "NP"],
        [21, "KE"],
        [40, undefined],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });
});

describe("a heading and a dateline set the scene", () => {
  test.each<readonly [string, readonly unknown[]]>([
    ["Lima, August 17, 2017 – The director met reporters.\n\nHis officers seized 14 kg of cocaine.", [[14, "PE"]]],
    ["DUSHANBE, July 24, 2019, Agency. Officers seized 14 kg of opium.", [[14, "TJ"]]],
    ["Results of Chilean customs\n\nOfficers seized 14 kg of cocaine.", [[14, "CL"]]],
    ["Embassy of Norway\n\nOfficers seized 14 kg of cocaine.", [[14, undefined]]],
    ["Ghana is a transit point for cocaine.\n\nOfficers seized 14 kg of cocaine.", [[14, "GH"]]],
    ["Ghana is a republic.\n\nOfficers seized 14 kg of cocaine.", [[14, undefined]]],
  ])("%s", (text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });
});

describe("what is named is not always where a seizure was", () => {
  test.each([
    ["Police seized 14 kg of cocaine from three Peruvian drug traffickers.", undefined],
    ["Police seized 14 kg of heroin that was packed in Chinese tea bags.", undefined],
    ["Officers seized 14 kg of heroin in a container that had come from Bandar Abbas in Iran.", undefined],
    ["Officers seized 14 kg of heroin on its way to Doha, Qatar.", undefined],
    ["At a session held in Norway it was said that officers had seized 14 kg of heroin.", undefined],
    ["Officers seized 14 kg of heroin in a car driven by a citizen of Latvia.", undefined],
    ["Customs of Jordan and the police of Syria seized 14 kg of heroin.", undefined],
    ["Chilean customs seized 14 kg of heroin.", "CL"],
    ["Officers seized 14 kg of heroin in the Chilean port of Iquique.", "CL"],
  ])("%s", (text, country) => {
    expect(seizuresIn(text)[0]?.country).toEqual(country);
  });

  test("each of a row has the country behind it, or before it", () => {
    expect(
      countriesIn(
        "Among them were 9 kg of heroin seized in Mauritania, 12 kg of cocaine seized in Ghana and 15 kg of opium seized in Jordan.",
      ),
    ).toEqual([
      [9, "MR"],
      [12, "GH"],
      [15, "JO"],
    ]);
    expect(
      countriesIn("Seizures of cocaine rose in France, from 13 kg to 26 kg, and in Germany, where 49 kg were seized."),
    ).toEqual([
      [13, "FR"],
      [26, "FR"],
      [49, "DE"],
    ]);
  });
});

test("a list of thirty seizures keeps the country of each item", () => {
  const states = [
    ["Peru", "PE"],
    ["Kenya", "KE"],
    ["Nepal", "NP"],
  ] as const;
  const rows = Array.from({ length: 30 }, (_, index) => ({ mass: index + 1, state: states[index % 3] ?? states[0] }));
  const text = rows.map(({ mass, state: [name] }) => `- ${name}: ${String(mass)} kg of heroin`).join("\n");
  expect(countriesIn(`Seizures reported in 2019\n\n${text}\n`)).toEqual(
    rows.map(({ mass, state: [, code] }) => [mass, code]),
  );
});

test("a text that is one table states no country or year of another row", () => {
  const read = seizuresIn("Country\tDrug\tKilograms\nPeru\theroin\t11\nSpain\topium\t22\n");
  expect(read).toEqual([]);
});

describe("a time that something else is compared with is not that of the figure", () => {
  test.each<readonly [string, readonly unknown[]]>([
    ["Police seized 9 kg of heroin, more than in 2017.", [[9, undefined]]],
    [
      "The agency has made its largest haul since it was raised in 1995. Police seized 74 kg of heroin.",
      [[74, undefined]],
    ],
    ["Police seized 40 kg of heroin (in 2016 – 52 kg) in 2017.", [[40, "2017"]]],
  ])("%s", (text, expected) => {
    expect(periodsIn(text).slice(0, 1)).toEqual(expected);
  });
});

test("of many seizures of one drug, each amount is one of its own, whatever the amounts beside it", () => {
  const amounts = Array.from({ length: 130 }, (_each, index) => index + 71);
  const text = amounts
    .map((kilograms) => `Police in Kazakhstan seized ${kilograms} kg of heroin in 2019.`)
    .join("\n\n");
  expect(seizuresIn(text).map(({ massKg }) => massKg)).toEqual(amounts);
});
