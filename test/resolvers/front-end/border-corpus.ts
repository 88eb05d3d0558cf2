import { expect } from "@jest/globals";
import type { Graph } from "../../../src/repository/graph.js";
import { documentWith, folderOf, graphOf, runQuery } from "../../run-query.js";

const text = `On 3 May 2021 police in Tajikistan seized 25 kg of heroin. "We shall go on," said Colonel Daler Sharipov, head of the Southern Border Post of Tajikistan.`;
const other = "Police in Norway seized 120 kg of hashish in June 2022.";

/** What a front end asks of a small corpus. */
export interface SmallCorpus {
  readonly graph: Graph;
  /** The whole answer to a query that has no errors. */
  answer(this: void, query: string): Promise<unknown>;
}

export async function borderCorpus(): Promise<SmallCorpus> {
  const graph = await graphOf(
    await folderOf({
      ...documentWith(
        "border",
        text,
        [
          {
            type: "SeizureStat",
            fields: { substance: "heroin", mass: 25, country: "TJ", from: "2021-05-03", scope: "incident" },
            quote: "On 3 May 2021 police in Tajikistan seized 25 kg of heroin.",
          },
          {
            type: "Official",
            fields: {
              name: "Daler Sharipov",
              title: "head",
              organization: "Southern Border Post of Tajikistan",
              country: "TJ",
            },
            quote: "Colonel Daler Sharipov, head of the Southern Border Post of Tajikistan",
          },
          {
            type: "Statement",
            fields: { speaker: "Daler Sharipov", text: "We shall go on", direct: true },
            quote: '"We shall go on," said Colonel Daler Sharipov',
          },
        ],
        { title: "A night at the border", publishedOn: "2021-05-04" },
      ),
      ...documentWith(
        "fjord",
        other,
        [
          {
            type: "SeizureStat",
            fields: { substance: "hashish", massKg: 120, country: "NO", from: "2022-06", scope: "incident" },
            quote: other,
          },
        ],
        { title: "Hashish in the fjord" },
      ),
    }),
  );
  const answer = async (query: string): Promise<unknown> => {
    const { data, errors } = await runQuery(query, { graph });
    expect(errors).toEqual([]);
    return data;
  };
  return { graph, answer };
}
