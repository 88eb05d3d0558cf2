import { isDeepStrictEqual } from "node:util";
import { repeated, unseen } from "./queries/questions.js";
import { askData } from "./servers/ask.js";
import { canAnswer, type Setting } from "./setting.js";
import { ours } from "./servers/programs.js";

const unseenCompared = 16;

/** Asks all servers the same, and throws where one answers other data than ours. Answers how many answers were compared. */
export async function comparePeers({ servers, queries, pool, options }: Setting): Promise<number> {
  const own = servers.find(({ name }) => name === ours);
  if (own === undefined) throw new Error("expected a server of ours");
  let compared = 0;
  for (const query of queries) {
    const questions = [
      ...repeated(query, pool, options.seed).map((variables) => ({ variables, asking: "repeating" as const })),
      ...unseen(query, pool, options.seed, { portion: 0, portions: options.rounds + 1, wanted: unseenCompared }).map(
        (variables) => ({ variables, asking: "unseen" as const }),
      ),
    ];
    for (const { variables, asking } of questions) {
      const others = servers.filter((server) => server !== own && canAnswer(server, query, asking));
      const expected = await askData(own.port, query.text, variables);
      for (const { port, title } of others) {
        const answered = await askData(port, query.text, variables);
        if (!isDeepStrictEqual(answered, expected))
          throw new Error(differenceOf(query.name, title, expected, answered));
        compared++;
      }
    }
  }
  return compared;
}

const shownCharacters = 120;

/** The words around the first difference of two answers. */
function differenceOf(query: string, title: string, expected: unknown, answered: unknown): string {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(answered)];
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  const around = (text: string): string => text.slice(Math.max(0, place - shownCharacters), place + shownCharacters);
  return `${query}: ${title} answers otherwise than ours:\n  ours:  … ${around(one)} …\n  other: … ${around(other)} …`;
}
