import { beforeAll, expect, test } from "@jest/globals";
import { borderCorpus, type SmallCorpus } from "./border-corpus.js";

let answer: SmallCorpus["answer"];
beforeAll(async () => {
  ({ answer } = await borderCorpus());
});

test("a search box gets names from the first letter on, the best first", async () => {
  const suggestions = async (prefix: string): Promise<unknown> =>
    answer(`{ suggest(prefix: ${JSON.stringify(prefix)}) { name record { label } } }`);
  const tajikistan = { name: "Tajikistan", record: { label: "Tajikistan" } };
  const sharipov = { name: "Daler Sharipov", record: { label: "Daler Sharipov, head" } };
  expect(await suggestions("tajik")).toMatchObject({
    suggest: expect.arrayContaining([{ record: tajikistan.record, name: expect.any(String) }]),
  });
  expect(await suggestions("D")).toEqual({ suggest: [sharipov] });
  expect(await suggestions("daler sh")).toEqual({ suggest: [sharipov] });
  expect(await suggestions("sh")).toEqual({ suggest: [sharipov] });
  expect(await suggestions("…")).toEqual({ suggest: [] });
});
