import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

const run = promisify(execFile);
const readme = readFileSync("examples/stitching/README.md", "utf8");

test("the stitching example prints an answer that crosses the gateway both ways, with its citations", async () => {
  const [, program = ""] = /^node (.*)$/m.exec(readme) ?? [];
  const { stdout, stderr } = await run(process.execPath, [program]);
  expect(stderr).toBe("");
  const table = "Heroin and hashish seized by the members of the Shanghai Cooperation Organization, 2011 to 2019";
  const seized = (kilograms: number, ...citations: (readonly [quote: string, title: string])[]): object => ({
    nodes: [{ mass: { kilograms }, citations: citations.map(([quote, title]) => ({ quote, document: { title } })) }],
  });
  expect(JSON.parse(stdout)).toEqual({
    data: {
      ports: [
        {
          name: "Shanghai",
          country: {
            name: "China",
            seizures: seized(
              8796.14,
              ["China,heroin,2015,8796.14", table],
              [
                "About 8.8 tons of heroin were seized in China in 2015",
                "Heroin in China and the Golden Triangle in 2015",
              ],
            ),
          },
        },
        {
          name: "Karachi",
          country: { name: "Pakistan", seizures: seized(16347.83, ["Pakistan,heroin,2015,16347.83", table]) },
        },
      ],
      event: { name: "expert working group", country: { ports: [{ name: "Shanghai" }] } },
    },
  });
});
