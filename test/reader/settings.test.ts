import { describe, expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

/** The country, the days and the body of the last seizure of a text. */
const lastOf = (text: string, publishedOn: string | null = null): object => {
  const { country, from, to, seizedBy }: Record<string, unknown> = {
    ...fieldsFound("SeizureStat", text, { publishedOn }).at(-1),
  };
  return Object.fromEntries(Object.entries({ country, from, to, seizedBy }).filter(([, value]) => value !== undefined));
};

describe("a country is carried from what sets the scene", () => {
  test.each([
    ["Smugglers were stopped in Norway. Two inspectors seized 25 kg of opium.", "NO"],
    ["Norwegian police searched a barn. A total of 25 kg of opium was seized.", "NO"],
    ["The police of Norway raided a farm. A total of 25 kg of opium was seized.", "NO"],
    ["Norway seized 3 kg of heroin. Later 25 kg of opium was seized.", "NO"],
    ["Drug seizures in Norway\n\nA total of 25 kg of opium was seized.", "NO"],
    ["OSLO, 4 May – Much is new.\n\nA total of 25 kg of opium was seized.", "NO"],
  ])("%s", (text, country) => {
    expect(lastOf(text)).toMatchObject({ country });
  });

  test("and says that it was", () => {
    const [, seizure] = found("SeizureStat", "Norway seized 3 kg of heroin. Later 25 kg of opium was seized.");
    expect(seizure?.evidence.get("country")).toMatchObject({ rule: "country/carried", isCarried: true });
  });

  test("“there” takes it up for sure", () => {
    const text =
      "Officers at a crossing in Norway intercepted 3 kg of heroin. In May 2019 they had seized 25 kg of opium there.";
    expect(found("SeizureStat", text).at(-1)?.evidence.get("country")).toMatchObject({ value: "NO", isCarried: false });
  });
});

describe("a country is not carried from", () => {
  test.each([
    ["who follows the case", "Norway follows the case."],
    ["a destination", "A truck that was bound for Norway was stopped."],
    ["an origin", "Smugglers from Norway were stopped."],
    ["a citizen", "Two Norwegians were arrested."],
    ["one citizen", "One Norwegian was arrested after a raid."],
    ["a man of it", "A Norwegian man was arrested."],
    ["a ship of it", "A Norwegian-flagged vessel was searched."],
    ["a price", "The smuggled drugs would fetch $3 million in Norway."],
    ["a law", "He was arrested under the Norwegian Drug Act."],
    ["a comparison", "More smugglers were arrested than in Norway."],
    ["a neighbour", "Smugglers were stopped south of Norway."],
    ["money", "The seized cars were worth $US 3 million."],
    ["a body that was told", "The Norwegian Customs Service was informed."],
    ["several", "Police in Norway and Chile arrested 20 smugglers."],
  ])("%s: %s", (_, sentence) => {
    expect(lastOf(`${sentence} A total of 25 kg of opium was seized.`)).not.toHaveProperty("country");
  });
});

describe("a carried country ends", () => {
  test.each([
    ["at a place that is not known", "Yugoslavia seized 25 kg of opium."],
    ["at one behind “in”", "A total of 25 kg of opium was seized in Ruritania."],
    ["at another country", "A total of 25 kg of opium was seized in another country."],
    ["at a turn", "Elsewhere 25 kg of opium was seized."],
    ["at several states", "The SCO member states seized 25 kg of opium."],
    ["at the world", "Worldwide, 25 kg of opium was seized."],
    ["at a heading", "\n\nOther news of the week\n\nA total of 25 kg of opium was seized."],
  ])("%s: %s", (_, sentence) => {
    expect(lastOf(`Police in Norway seized 3 kg of heroin. ${sentence}`)).not.toHaveProperty("country");
  });
});

describe("a figure is of the country that owns it", () => {
  test("in brackets", () => {
    const text =
      "In 2019, opium seizures were 9 tons, with Norway (4 tons), Chile (3 tons) and Ghana (2 tons) in front.";
    expect(fieldsFound("SeizureStat", text)).toMatchObject([
      expect.not.objectContaining({ country: expect.anything() }),
      { massKg: 4000, country: "NO" },
      { massKg: 3000, country: "CL" },
      { massKg: 2000, country: "GH" },
    ]);
  });

  test.each(["Norway and Chile seized 25 kg of opium.", "Norway, Ghana and Chile have seized 25 kg of opium."])(
    "and of none where it is that of several: %s",
    (text) => {
      expect(lastOf(text)).toEqual({});
    },
  );
});

describe("a period is carried from what tells of seizures", () => {
  test.each([
    ["In 2019, police in Norway searched the ports.", { from: "2019", to: "2019" }],
    ["In 2019, Norway seized 3 kg of heroin.", { from: "2019", to: "2019" }],
    ["In 2019, Norway had a new law.", {}],
    ["The law is of 2019.", {}],
    ["The minister spoke on 4 May 2019.", {}],
    ["On 4 May 2019, police said that drugs had been seized.", {}],
    ["Police gave the figures on 4 May 2019 of a raid.", {}],
  ])("%s", (sentence, times) => {
    const { from, to }: { from?: string; to?: string } = lastOf(`${sentence} A total of 25 kg of opium was seized.`);
    expect({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }).toEqual(times);
  });

  test.each([
    ["a dateline", "OSLO, May 4 (Agency) – Police seized 25 kg of opium."],
    ["a dateline with a colon", "OSLO, May 4 (Agency): The police seized 25 kg of opium."],
    ["the day of speaking", "Ole Berg gave the figures on Sunday, saying that his men seized 25 kg of opium."],
  ])("and never from %s: %s", (_, text) => {
    expect(lastOf(text, "2020-05-06")).not.toHaveProperty("from");
  });

  test("what is compared is of another time", () => {
    expect(fieldsFound("SeizureStat", "In 2019 Norway seized 25 kg of opium, compared with 40 kg.")).toMatchObject([
      { massKg: 25, from: "2019" },
      expect.not.objectContaining({ from: expect.anything() }),
    ]);
  });
});

describe("a drug is carried from the seizing sentence before", () => {
  test.each([
    ["Norway seized 25 kg of opium. In 2019 it seized 31 kg.", ["opium", "opium"]],
    ["Norway seized 25 kg of opium and 3 kg of heroin. In 2019 it seized 31 kg.", ["opium", "heroin"]],
    ["Norway seized 25 kg of opium. In 2019 it seized 31 kg of caffeine.", ["opium"]],
    ["Norway seized 25 kg of opium.\n\nIn 2019 it seized 31 kg.", ["opium"]],
  ])("%s", (text, substances) => {
    expect(fieldsFound("SeizureStat", text)).toMatchObject(substances.map((substance) => ({ substance })));
  });
});

describe("a body is carried within its paragraph", () => {
  test.each([
    ["Norwegian customs seized 25 kg of opium. Of these, 3 kg was found at sea.", "Norwegian customs"],
    ["Norwegian customs seized 25 kg of opium.\n\nA further 3 kg of opium was found at sea.", undefined],
    ["“In 2019 his officers seized 3 kg of opium,” he said.", undefined],
    ["Units in Ghana, Togo and Norway seized 3 kg of opium.", "Units"],
  ])("%s", (text, seizedBy) => {
    expect(fieldsFound("SeizureStat", text).at(-1)).toEqual(
      seizedBy === undefined
        ? expect.not.objectContaining({ seizedBy: expect.anything() })
        : expect.objectContaining({ seizedBy }),
    );
  });
});

describe("the scope of a figure is said, or assumed", () => {
  test.each([
    ["Norway seized 25 kg of opium on 4 May 2019.", "incident", "scope/incident"],
    ["Customs found 25 kg of opium hidden in a truck.", "incident", "scope/incident"],
    ["In the tenth operation, 25 kg of opium hidden in a barn was seized.", "incident", "scope/incident"],
    ["Norway seized 25 kg of opium in 2019.", "aggregate", "scope/total"],
    ["Norway seized a total of 25 kg of opium.", "aggregate", "scope/total"],
    ["Norway seized 25 kg of opium.", "incident", "scope/assumed"],
    ["Norway has seized 25 tons of opium since the beginning of the year.", "aggregate", "scope/total"],
  ])("%s", (text, value, rule) => {
    const seizure = found("SeizureStat", text).at(-1);
    const scope = seizure?.evidence.get("scope");
    expect([seizure?.fields.scope, scope?.rule, scope?.isCarried]).toEqual([value, rule, rule === "scope/assumed"]);
  });
});
