import { describe, expect, test } from "@jest/globals";
import { buildGraph } from "../../src/repository/assembly/build-graph.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { readFacts } from "../../src/review/read-facts.js";
import type { ReadDocument } from "../../src/facts/facts.js";
import type { Graph } from "../../src/repository/graph.js";
import { folderOf } from "../run-query.js";

const article = (text: string, publishedOn = "2021-06-02"): string =>
  `---\ntitle: ${text.split(" ").slice(0, 6).join(" ")}\npublishedOn: ${publishedOn}\n---\n${text}\n`;

async function readOf(...texts: readonly string[]): Promise<readonly ReadDocument[]> {
  const files = Object.fromEntries(texts.map((text, index) => [`text-${index + 1}.md`, article(text)]));
  const { documents } = await readDocuments([await folderOf(files)]);
  return readFacts(documents).values;
}

/** The graph of these texts, and of the same in the other order: it must be the same but for what is called by a document. */
async function bodiesOf(...texts: readonly string[]): Promise<readonly (readonly [string, string | null])[]> {
  const graphs = await Promise.all([texts, [...texts].reverse()].map(async (each) => graphOf(await readOf(...each))));
  const [one, other] = graphs.map((graph) =>
    graph
      .all("Organization")
      .map(({ name, countryId }) => [name, countryId] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  expect(other).toEqual(one);
  return one ?? [];
}

const graphOf = (read: readonly ReadDocument[]): Graph => buildGraph(read).graph;

const heads = (graph: Graph): (readonly [string, string | null])[] =>
  graph.all("Official").map(({ name, organizationId }) => [name, organizationId]);

describe("a name that several bodies share", () => {
  test("is two bodies in texts about two countries", async () => {
    expect(
      await bodiesOf(
        "The Narcotics Control Agency of Georgia seized 40 kg of heroin in 2021. Ivan Melikov, director of the Narcotics Control Agency, spoke.",
        "The Narcotics Control Agency of Moldova seized 30 kg of heroin in 2021. Ion Rusu, director of the Narcotics Control Agency, spoke.",
      ),
    ).toEqual([
      ["Narcotics Control Agency of Georgia", "Country:GE"],
      ["Narcotics Control Agency of Moldova", "Country:MD"],
    ]);
  });

  test("says its country where the name that is printed does not", async () => {
    expect(
      await bodiesOf(
        "Ecuador's Interior Ministry seized 20 kg of cocaine in 2021.",
        "Peru's Interior Ministry seized 30 kg of cocaine in 2021.",
      ),
    ).toEqual([
      ["Interior Ministry (Ecuador)", "Country:EC"],
      ["Interior Ministry (Peru)", "Country:PE"],
    ]);
  });

  test("is one body however the name is turned, in texts about one country", async () => {
    expect(
      await bodiesOf(
        "Ecuador's Interior Ministry seized 20 kg of cocaine in 2021.",
        "The Ministry of the Interior of Ecuador seized 30 kg of cocaine in 2021.",
      ),
    ).toEqual([["Ministry of the Interior of Ecuador", "Country:EC"]]);
  });

  test("is nobody's where a text does not say whose, and joins no other text", async () => {
    expect(
      await bodiesOf(
        "The Border Police seized 20 kg of cocaine in 2021.",
        "Romania's Border Police seized 30 kg of cocaine in 2021.",
        "The Border Police seized 40 kg of cocaine in May 2021.",
      ),
    ).toEqual([
      ["Border Police (Romania)", "Country:RO"],
      ["Border Police (The Border Police seized 20 kg)", null],
      ["Border Police (The Border Police seized 40 kg)", null],
    ]);
  });

  test("means within a text the body that the text introduced, and neither of two", async () => {
    const one = graphOf(
      await readOf("The Drug Control Commission of Armenia met. Aram Petrosyan, chairman of the Commission, spoke."),
    );
    expect(heads(one)).toEqual([["Aram Petrosyan", "Organization:drug-control-commission-of-armenia"]]);
    const two = graphOf(
      await readOf(
        "The Drug Control Commission of Armenia met the Customs Commission of Moldova. Aram Petrosyan, chairman of the Commission, spoke.",
      ),
    );
    expect(heads(two).flatMap(([, organization]) => organization ?? [])).toEqual([]);
  });

  test("is two bodies within one text that names both with their countries", async () => {
    const graph = graphOf(
      await readOf(
        "Ecuador's Interior Ministry and Peru's Interior Ministry met. Luis Mora, spokesman of Peru's Interior Ministry, spoke.",
      ),
    );
    expect(heads(graph)).toEqual([["Luis Mora", "Organization:interior-ministry-pe"]]);
  });

  test("is not the one of the list in a text about another country", async () => {
    const graph = graphOf(
      await readOf(
        "Turkey's Drug Control Headquarters seized 40 kg of heroin in 2021. Emre Kaya, head of the Drug Control Headquarters, said that it came from Iran.",
      ),
    );
    expect(heads(graph)).toEqual([["Emre Kaya", "Organization:drug-control-headquarters-tr"]]);
  });
});

describe("a name of the list that several bodies can have", () => {
  test("is nobody's in a text that names no country, and its own name is enough there", async () => {
    const known = async (text: string): Promise<(string | null)[]> =>
      graphOf(await readOf(text))
        .all("Organization")
        .map(({ officialName }) => officialName);
    expect(await known("The Drug Control Headquarters seized 40 kg of heroin in 2021.")).toEqual([null]);
    expect(await known("Iran spoke of it. The Drug Control Headquarters seized 40 kg of heroin in 2021.")).toEqual([
      "Iran Drug Control Headquarters",
    ]);
    expect(await known("The Drug Enforcement Administration seized 40 kg of heroin in 2021.")).toEqual([
      "Drug Enforcement Administration",
    ]);
  });

  test("is shown without a country that no document gives it", async () => {
    const names = graphOf(
      await readOf("Iran spoke of it. The Drug Control Headquarters seized 40 kg of heroin in 2021."),
    ).all("Organization");
    expect(names.map(({ name, countryId }) => [name, countryId])).toEqual([["Drug Control Headquarters", null]]);
  });
});

describe("an acronym", () => {
  test("means the body that its own document gives it to", async () => {
    const graph = graphOf(
      await readOf("The National Coast Brigade (NCB) of Belize said that the NCB seized 12 kg of cocaine in 2020."),
    );
    expect(graph.all("SeizureStat").map(({ seizedById }) => seizedById)).toEqual([
      "Organization:national-coast-brigade-bz",
    ]);
  });

  test("alone means the one body that another document about the country calls so, and neither of two", async () => {
    const spelt = "The Adriatic Drug Bureau (ADB) opened an office in Croatia.";
    const other = "The Asian Dental Bank (ADB) opened an office in Croatia.";
    const bare = "In Croatia the ADB seized 12 kg of cocaine in 2020.";
    const seizers = async (...texts: readonly string[]): Promise<(string | null)[]> =>
      graphOf(await readOf(...texts))
        .all("SeizureStat")
        .map(({ seizedById }) => seizedById);
    expect(await seizers(spelt, bare)).toEqual(["Organization:adriatic-drug-bureau"]);
    expect(await seizers(spelt, other, bare)).not.toContain("Organization:adriatic-drug-bureau");
  });
});

describe("people of one name", () => {
  const official = (country: string): string =>
    `Wang Wei, director of the Drug Control Agency of ${country}, spoke on 4 May 2021.`;

  test("are two in two countries, and one in one", async () => {
    const ids = async (...countries: readonly string[]): Promise<string[]> =>
      graphOf(await readOf(...countries.map(official)))
        .all("Official")
        .map(({ id }) => id);
    expect(await ids("Mongolia", "Laos")).toEqual(["Official:wang-wei-la", "Official:wang-wei-mn"]);
    expect(await ids("Mongolia", "Mongolia")).toEqual(["Official:wang-wei-mn"]);
  });

  test("answer to the name alone only where there is one", async () => {
    const found = async (...countries: readonly string[]): Promise<(string | undefined)[]> =>
      graphOf(await readOf(...countries.map(official)))
        .byIds(["Official:wang-wei"])
        .map((record) => record?.id);
    expect(await found("Mongolia")).toEqual(["Official:wang-wei-mn"]);
    expect(await found("Mongolia", "Laos")).toEqual([undefined]);
  });
});

test("an office is a part of the organization that its name begins or ends with", async () => {
  const graph = graphOf(
    await readOf(
      "The Baltic Drug Council opened. The Secretariat of the Baltic Drug Council moved to Riga.",
      "The Customs Bureau of the Ministry of Finance of Latvia and the Ministry of Finance of Latvia met.",
    ),
  );
  expect(
    graph.all("Organization").flatMap(({ name, parentId }) => (parentId === null ? [] : [[name, parentId]])),
  ).toEqual([
    ["Customs Bureau of the Ministry of Finance of Latvia", "Organization:ministry-of-finance-of-latvia"],
    ["Secretariat of the Baltic Drug Council", "Organization:baltic-drug-council"],
  ]);
});

describe("an id that a part of the documents gives", () => {
  const types = [
    "Organization",
    "Official",
    "Event",
    "Agreement",
    "TrainingProgram",
    "SeizureStat",
    "Statistic",
    "Statement",
    "Country",
  ] as const;

  const idsOf = (graph: Graph): string[] => types.flatMap((type) => graph.all(type).map(({ id }) => id));

  /** The ids of a part that the whole does not answer with a record of the type. */
  const lost = (part: Graph, whole: Graph): string[] => {
    const ids = idsOf(part);
    return ids.filter((id, index) => {
      const record = whole.byIds(ids)[index];
      return record?.id.split(":")[0] !== id.split(":")[0];
    });
  };

  test("answers when the other documents that ship are added, whichever they are", async () => {
    const { documents } = await readDocuments(["documents"]);
    const read = readFacts(documents).values;
    const whole = graphOf(read);
    const parts = [
      ...read.map((document) => [document]),
      ...[2, 3, 5].flatMap((step) => [
        read.filter((_each, index) => index % step === 0),
        read.filter((_each, index) => index % step !== 0),
      ]),
    ];
    for (const part of parts) expect(lost(graphOf(part), whole)).toEqual([]);
  });

  test("answers when texts come one after another, in any order", async () => {
    const read = await readOf(
      "Wang Wei, director of the Drug Control Agency of Mongolia, spoke on 4 May 2021.",
      "The Mongolian Drug Control Agency (MDCA) seized 12 kg of heroin on 4 May 2021. Wang Wei spoke.",
      "Wang Wei, director of the Drug Control Agency of Laos, spoke on 4 May 2021.",
      "The MDCA of Mongolia seized 12 kg of heroin on 4 May 2021.",
      "The Drug Control Agency seized 12 kg of heroin on 4 May 2021.",
    );
    const whole = graphOf(read);
    for (const order of [read, [...read].reverse(), [...read.slice(2), ...read.slice(0, 2)]])
      order.forEach((_each, index) => {
        expect(lost(graphOf(order.slice(0, index + 1)), whole)).toEqual([]);
      });
  });
});

describe("what has a name and a time alone", () => {
  test("is two operations, and two people, in texts about two countries", async () => {
    const graph = graphOf(
      await readOf(
        "During Operation Storm in May 2021 police in Chile seized 12 kg of cocaine. Commissioner Ana Mora spoke.",
        "During Operation Storm in May 2021 police in Nepal seized 30 kg of hashish. Commissioner Ana Mora spoke.",
      ),
    );
    expect(graph.all("Event").map(({ id }) => id)).toEqual([
      "Event:2021-05-operation-storm-cl",
      "Event:2021-05-operation-storm-np",
    ]);
    expect(graph.all("SeizureStat").map(({ eventId }) => eventId)).toEqual([
      "Event:2021-05-operation-storm-cl",
      "Event:2021-05-operation-storm-np",
    ]);
  });
});

describe("one figure in other words", () => {
  const measures = async (...texts: readonly string[]): Promise<string[]> =>
    graphOf(await readOf(...texts))
      .all("Statistic")
      .map(({ measure }) => measure);

  test("is one record with both citations, and two of other things are two", async () => {
    const graph = graphOf(
      await readOf(
        "About 15 to 20 percent of the cocaine in Chile comes from Peru.",
        "Officials say that around 15 to 20 percent of the cocaine in Chile is actually from Peru.",
      ),
    );
    expect(
      graph.all("Statistic").map(({ citations }) => new Set(citations.map((each) => each.documentId)).size),
    ).toEqual([2]);
    expect(
      await measures("In 2020 Chile counted 4,120 drug users.", "In 2020 Chile counted 4,120 drug deaths."),
    ).toHaveLength(2);
  });
});
